/** The look, chosen while reading: the options page's own controls, in a panel. */
import { element } from '../../../view/element.ts';
import { applyAppearance } from '../../appearance.ts';
import { groups } from '../../options/controls.ts';
import { renderSettingRow, readValue, showValue } from '../../options/render-form.ts';
import { settingsStore } from '../../settings-store.ts';
import { fields, type SettingName, type Settings } from '../../settings.ts';
import type { ReaderContext } from '../reader-context.ts';
import { preserveScroll } from '../text/preserve-scroll.ts';
import type { Tool } from './tool.ts';

const LETTERS = 'M3 18L8 5l5 13M4.8 14h6.4M15 18l3-8 3 8M16 15.5h4';

const shownGroups = groups.filter(({ name }) => name === 'look' || name === 'pictures');

function readChange({ target }: Event): { control: HTMLInputElement | HTMLSelectElement; change: Partial<Settings> } | undefined {
  if (!(target instanceof HTMLInputElement || target instanceof HTMLSelectElement)) return undefined;
  const name = target.name as SettingName;
  return { control: target, change: { [name]: readValue(target, fields[name].fallback) } };
}

function renderControls(context: ReaderContext): Node[] {
  const { dialog, labels, settings } = context;
  const page = dialog.ownerDocument;
  const rows = shownGroups.flatMap(({ controls }) => controls).map((control) => renderSettingRow(page, control, labels, settings));
  const form = element(page, 'form', {}, rows);
  form.addEventListener('submit', (event) => event.preventDefault());
  // The look follows while a slider is drawn; it is saved, and so synced, where it is let go.
  form.addEventListener('input', (event) => {
    const read = readChange(event);
    if (!read) return;
    const restoreScroll = preserveScroll(dialog);
    Object.assign(settings, read.change);
    applyAppearance(dialog, settings);
    restoreScroll();
    showValue(read.control, settings[read.control.name as SettingName], labels);
  });
  form.addEventListener('change', (event) => {
    const read = event.isTrusted ? readChange(event) : undefined;
    // The page can reach into the open root: what it stages there is never kept.
    if (read) void settingsStore.write(read.change);
  });
  return [form];
}

/** The tool. */
export function appearanceTool(context: ReaderContext): Tool {
  return { name: 'appearance', label: 'appearance', icon: LETTERS, key: 'a', fill: () => renderControls(context) };
}
