/** Renders the section that exports, imports and resets all settings. */
import { element } from '../../view/element.ts';
import type { Labels } from '../../view/labels.ts';
import { readRejectedCount } from '../rejected-messages.ts';
import { renderButton } from '../render-button.ts';
import { settingsStore } from '../settings-store.ts';
import { defaults, type Settings } from '../settings.ts';
import { describeSave } from './bind-settings-form.ts';
import { describeFault, parseSettingsFile, writeSettingsFile } from './settings-file.ts';

/** Shows a sentence, with a button for `undo` where it is given. */
export type Notify = (sentence: string, undo?: () => Promise<void>) => void;

/** How long a download may take to start. */
const DOWNLOAD_TIMEOUT_MS = 10_000;

async function exportSettings(page: Document): Promise<void> {
  const { settings, unknown } = await settingsStore.read();
  const text = writeSettingsFile(settings, unknown);
  const href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  element(page, 'a', { href, download: 'klartext-settings.json' }).click();
  setTimeout(() => URL.revokeObjectURL(href), DOWNLOAD_TIMEOUT_MS);
}

/** Writes several settings and offers to undo that. */
async function applyChange(values: Partial<Settings>, sentence: string, labels: Labels, notify: Notify): Promise<void> {
  const { settings: earlier } = await settingsStore.read();
  const result = await settingsStore.write(values);
  notify(describeSave(result, labels, sentence), async () => notify(describeSave(await settingsStore.write({ ...earlier }), labels, labels.text('undone'))));
}

async function importSettings(file: File, labels: Labels, notify: Notify): Promise<void> {
  const { values, fault } = { values: {}, fault: undefined, ...parseSettingsFile(await file.text()) };
  if (fault) notify(describeFault(fault, file.name, labels));
  else await applyChange(values, labels.text('imported', file.name), labels, notify);
}

/** Renders the section, with the number of rejected messages below it. */
export function renderImportExport(page: Document, labels: Labels, notify: Notify): HTMLElement {
  const picker = element(page, 'input', { type: 'file', accept: '.json,application/json', hidden: true });
  picker.addEventListener('change', () => {
    const file = picker.files?.[0];
    // Emptied, because choosing the same file again, after a correction, would not be a change.
    if (file) void importSettings(file, labels, notify).finally(() => { picker.value = ''; });
  });
  const rejected = element(page, 'p', { class: 'hint refused' });
  void readRejectedCount().then((count) => { rejected.textContent = labels.text('rejectedMessages', labels.number(count)); });
  return element(page, 'section', { class: 'group data', 'aria-labelledby': 'group-data' }, [
    element(page, 'h2', { id: 'group-data' }, [labels.text('groupData')]),
    element(page, 'p', { class: 'hint' }, [labels.text('exportSettingsHint')]),
    element(page, 'p', { class: 'buttons' }, [
      renderButton(page, { class: 'export' }, [labels.text('exportSettings')], () => void exportSettings(page)),
      renderButton(page, { class: 'import' }, [labels.text('import')], () => picker.click()),
      renderButton(page, { class: 'reset' }, [labels.text('reset')], () => void applyChange({ ...defaults }, labels.text('resetDone'), labels, notify)),
      picker,
    ]),
    rejected,
  ]);
}
