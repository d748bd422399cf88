/** Form and storage say the same: a change is saved at once, a change made elsewhere is shown. */
import type { Labels } from '../../view/labels.ts';
import { applyAppearance } from '../appearance.ts';
import { onSettingsChange, saveSetting } from '../settings-store.ts';
import { fields, settingNames, type SettingName, type Settings } from '../settings.ts';
import { readValue, showValue } from './draw-form.ts';

function findControl(form: HTMLFormElement, name: string): HTMLInputElement | HTMLSelectElement | undefined {
  const control = form.elements.namedItem(name);
  return control instanceof HTMLInputElement || control instanceof HTMLSelectElement ? control : undefined;
}

async function saveChange(control: HTMLInputElement | HTMLSelectElement, labels: Labels): Promise<string> {
  const name = control.name as SettingName;
  const result = await saveSetting(name, readValue(control, fields[name].fallback) as Settings[SettingName]);
  return result.where === 'sync' ? labels.text('saved') : labels.text('savedHere', result.reason);
}

/** Binds the form for as long as the page lives; `status` says what became of a change. */
export function keepInStep(form: HTMLFormElement, status: HTMLElement, labels: Labels): void {
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('change', (event) => {
    const control = findControl(form, (event.target as HTMLInputElement).name);
    if (control) void saveChange(control, labels).then((sentence) => { status.textContent = sentence; });
  });
  onSettingsChange((settings) => {
    applyAppearance(form.ownerDocument.body, settings);
    for (const name of settingNames) {
      const control = findControl(form, name);
      if (control) showValue(control, settings[name]);
    }
  });
}
