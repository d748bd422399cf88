/** The options page: renders itself from the settings, and anew when its language changes. */
import { applyAppearance } from './appearance.ts';
import { fetchMessages, loadLabels } from './load-labels.ts';
import { renderOptions } from './options/render-options.ts';
import { settingsStore } from './settings-store.ts';
import { cacheTheme } from './theme-cache.ts';

/** Renders the page and follows changes of the language; the focus stays on the control with the same id. */
async function runOptionsPage({ documentElement: root, body }: Document): Promise<void> {
  let rendering = new AbortController();
  let language: string | undefined;
  const render = async (): Promise<void> => {
    const stored = await settingsStore.read();
    const labels = await loadLabels(stored.settings, fetchMessages);
    rendering.abort();
    rendering = new AbortController();
    root.lang = labels.language;
    root.dir = labels.direction;
    document.title = labels.text('optionsHeadline');
    applyAppearance(root, stored.settings);
    cacheTheme(root, localStorage);
    const focused = document.activeElement?.id;
    body.replaceChildren(await renderOptions(document, labels, stored, rendering.signal));
    if (focused) document.querySelector<HTMLElement>(`[id="${focused}"]`)?.focus();
    language = stored.settings.language;
  };
  await render();
  settingsStore.subscribe((settings) => {
    cacheTheme(root, localStorage);
    if (settings.language !== language) void render();
  });
}

await runOptionsPage(document);
