/** Changes the appearance during reading, by the controls of the options page in a panel. */
import { element } from '../../../view/element.ts';
import { applyAppearance } from '../../appearance.ts';
import { groups } from '../../options/controls.ts';
import { renderSettingRow, readValue, showValue } from '../../options/render-form.ts';
import { settingsStore } from '../../settings-store.ts';
import { fields, type SettingName, type Settings } from '../../settings.ts';
import type { ReaderContext } from '../reader-context.ts';
import { preserveScroll } from '../text/preserve-scroll.ts';
import type { Tool } from './tool.ts';

const LETTERS_ICON = 'M3 18L8 5l5 13M4.8 14h6.4M15 18l3-8 3 8M16 15.5h4';

const panelGroups = groups.filter(({ name }) => name === 'look' || name === 'pictures');

function readChange({ target }: Event): { control: HTMLInputElement | HTMLSelectElement; change: Partial<Settings> } | undefined {
  if (!(target instanceof HTMLInputElement || target instanceof HTMLSelectElement)) return undefined;
  const name = target.name as SettingName;
  return { control: target, change: { [name]: readValue(target, fields[name].fallback) } };
}

function renderControls(context: ReaderContext): Node[] {
  const { dialog, labels, settings } = context;
  const page = dialog.ownerDocument;
  const rows = panelGroups.flatMap(({ controls }) => controls).map((control) => renderSettingRow(page, control, labels, settings));
  const form = element(page, 'form', {}, rows);
  form.addEventListener('submit', (event) => event.preventDefault());
  // A slider changes the appearance while it is dragged and is saved when it is released: sync storage limits writes a
  // minute.
  form.addEventListener('input', (event) => {
    const input = readChange(event);
    if (!input) return;
    const restoreScroll = preserveScroll(dialog);
    Object.assign(settings, input.change);
    applyAppearance(dialog, settings);
    restoreScroll();
    showValue(input.control, settings[input.control.name as SettingName], labels);
  });
  form.addEventListener('change', (event) => {
    // Trusted events only: the page's scripts can reach the controls, as the shadow root is open.
    const input = event.isTrusted ? readChange(event) : undefined;
    if (input) void settingsStore.write(input.change);
  });
  return [form];
}

/** Makes the tool for one article. */
export function appearanceTool(context: ReaderContext): Tool {
  return { name: 'appearance', label: 'appearance', icon: LETTERS_ICON, key: 'a', fill: () => renderControls(context) };
}
