/** Keeps the settings form and the store equal: saves each change, and shows changes that were made elsewhere. */
import type { Labels } from '../../view/labels.ts';
import { applyAppearance } from '../appearance.ts';
import { settingsStore, type WriteResult } from '../settings-store.ts';
import { fields, settingNames, type SettingName, type Settings } from '../settings.ts';
import { readValue, showValue } from './render-form.ts';

type FormControl = HTMLInputElement | HTMLSelectElement;

function findControl(form: HTMLFormElement, name: string): FormControl | undefined {
  const control = form.elements.namedItem(name);
  return control instanceof HTMLInputElement || control instanceof HTMLSelectElement ? control : undefined;
}

/** Returns `sentence` where a change was synced; otherwise that it is stored on this device only, and why. */
export function describeSave(result: WriteResult, labels: Labels, sentence = labels.text('saved')): string {
  return result.where === 'sync' ? sentence : labels.text('savedHere', result.reason);
}

function readControl(control: FormControl): Partial<Settings> {
  const name = control.name as SettingName;
  return { [name]: readValue(control, fields[name].fallback) };
}

/** Binds the form until the signal aborts; `notify` shows what became of a change. */
export function bindSettingsForm(form: HTMLFormElement, labels: Labels, notify: (sentence: string) => void, signal: AbortSignal): void {
  const root = form.ownerDocument.documentElement;
  form.addEventListener('submit', (event) => event.preventDefault());
  // A slider changes the appearance while it is dragged and is saved when it is released: sync storage limits writes a
  // minute.
  form.addEventListener('input', (event) => {
    const control = findControl(form, (event.target as HTMLInputElement).name);
    if (!control) return;
    const change = readControl(control);
    showValue(control, change[control.name as SettingName] as Settings[SettingName], labels);
    void settingsStore.read().then(({ settings }) => applyAppearance(root, { ...settings, ...change }));
  });
  form.addEventListener('change', (event) => {
    const control = findControl(form, (event.target as HTMLInputElement).name);
    if (control) void settingsStore.write(readControl(control)).then((result) => notify(describeSave(result, labels)));
  });
  settingsStore.subscribe((settings) => {
    applyAppearance(root, settings);
    for (const name of settingNames) {
      const control = findControl(form, name);
      if (control) showValue(control, settings[name], labels);
    }
  }, signal);
}
