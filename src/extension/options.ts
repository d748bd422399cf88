/** The options page: draws itself from the settings, and anew when its language changes. */
import { applyAppearance } from './appearance.ts';
import { fetchMessages, loadLabels } from './labels.ts';
import { drawOptions } from './options/render-options.ts';
import { loadSettings, onSettingsChange } from './settings-store.ts';
import { noteTheme } from './theme-cache.ts';

const root = document.documentElement;
let shown = new AbortController();
let language: string | undefined;

async function show(): Promise<void> {
  const loaded = await loadSettings();
  const labels = await loadLabels(loaded.settings, fetchMessages);
  shown.abort();
  shown = new AbortController();
  root.lang = labels.language;
  root.dir = labels.direction;
  document.title = labels.text('optionsHeadline');
  applyAppearance(root, loaded.settings);
  noteTheme(root, localStorage);
  const focused = document.activeElement?.id;
  document.body.replaceChildren(await drawOptions(document, labels, loaded, shown.signal));
  if (focused) document.querySelector<HTMLElement>(`[id="${focused}"]`)?.focus();
  language = loaded.settings.language;
}

await show();
onSettingsChange((settings) => {
  noteTheme(root, localStorage);
  if (settings.language !== language) void show();
});
