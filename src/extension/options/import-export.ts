/** Export, import and reset of all settings, each of which can be undone. */
import { element } from '../../view/element.ts';
import type { Labels } from '../../view/labels.ts';
import { readRejectedCount } from '../rejected-messages.ts';
import { renderButton } from '../render-button.ts';
import { settingsStore } from '../settings-store.ts';
import { defaults, type Settings } from '../settings.ts';
import { describeSave } from './bind-settings-form.ts';
import { describeFault, parseSettingsFile, writeSettingsFile } from './settings-file.ts';

/** Says a sentence, with a button beside it if there is something to undo. */
export type Notify = (sentence: string, undo?: () => Promise<void>) => void;

async function exportSettings(page: Document): Promise<void> {
  const { settings, unknown } = await settingsStore.read();
  const text = writeSettingsFile(settings, unknown);
  const href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  element(page, 'a', { href, download: 'klartext-settings.json' }).click();
  setTimeout(() => URL.revokeObjectURL(href), 10_000);
}

async function applyChange(values: Partial<Settings>, sentence: string, labels: Labels, notify: Notify): Promise<void> {
  const { settings: before } = await settingsStore.read();
  const result = await settingsStore.write(values);
  notify(describeSave(result, labels, sentence), async () => notify(describeSave(await settingsStore.write({ ...before }), labels, labels.text('undone'))));
}

async function importSettings(file: File, labels: Labels, notify: Notify): Promise<void> {
  const { values, fault } = { values: {}, fault: undefined, ...parseSettingsFile(await file.text()) };
  if (fault) notify(describeFault(fault, file.name, labels));
  else await applyChange(values, labels.text('imported', file.name), labels, notify);
}

/** Draws the section. */
export function renderImportExport(page: Document, labels: Labels, notify: Notify): HTMLElement {
  const picker = element(page, 'input', { type: 'file', accept: '.json,application/json', hidden: true });
  picker.addEventListener('change', () => {
    const file = picker.files?.[0];
    // Emptied, so that the same file, mended, can be chosen again.
    if (file) void importSettings(file, labels, notify).finally(() => { picker.value = ''; });
  });
  const refused = element(page, 'p', { class: 'hint refused' });
  void readRejectedCount().then((count) => { refused.textContent = labels.text('rejectedMessages', labels.number(count)); });
  return element(page, 'section', { class: 'group data', 'aria-labelledby': 'group-data' }, [
    element(page, 'h2', { id: 'group-data' }, [labels.text('groupData')]),
    element(page, 'p', { class: 'hint' }, [labels.text('exportSettingsHint')]),
    element(page, 'p', { class: 'buttons' }, [
      renderButton(page, { class: 'export' }, [labels.text('exportSettings')], () => void exportSettings(page)),
      renderButton(page, { class: 'import' }, [labels.text('import')], () => picker.click()),
      renderButton(page, { class: 'reset' }, [labels.text('reset')], () => void applyChange({ ...defaults }, labels.text('resetDone'), labels, notify)),
      picker,
    ]),
    refused,
  ]);
}
