/** The options page: draws itself from the settings, and anew when its language changes. */
import { applyAppearance } from './appearance.ts';
import { fetchMessages, loadLabels } from './labels.ts';
import { renderOptions } from './options/render-options.ts';
import { settingsStore } from './settings-store.ts';
import { cacheTheme } from './theme-cache.ts';

const root = document.documentElement;
let shown = new AbortController();
let language: string | undefined;

async function show(): Promise<void> {
  const loaded = await settingsStore.read();
  const labels = await loadLabels(loaded.settings, fetchMessages);
  shown.abort();
  shown = new AbortController();
  root.lang = labels.language;
  root.dir = labels.direction;
  document.title = labels.text('optionsHeadline');
  applyAppearance(root, loaded.settings);
  cacheTheme(root, localStorage);
  const focused = document.activeElement?.id;
  document.body.replaceChildren(await renderOptions(document, labels, loaded, shown.signal));
  if (focused) document.querySelector<HTMLElement>(`[id="${focused}"]`)?.focus();
  language = loaded.settings.language;
}

await show();
settingsStore.subscribe((settings) => {
  cacheTheme(root, localStorage);
  if (settings.language !== language) void show();
});
