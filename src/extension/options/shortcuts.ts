/** Shows the keyboard shortcut that the browser has assigned, which may differ from the one in the manifest. */
import browser from 'webextension-polyfill';
import { element } from '../../view/element.ts';
import type { Labels } from '../../view/labels.ts';
import { renderButton } from '../render-button.ts';

/** Opens the browser's page for shortcuts: by a function in Firefox since 137, by its URL in browsers with Chromium. */
async function openShortcuts(): Promise<void> {
  const commands = browser.commands as typeof browser.commands & { openShortcutSettings?: () => Promise<void> };
  if (commands.openShortcutSettings) await commands.openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}

/** Renders the section; `undefined` where a browser has no commands, as on Android. */
export async function renderShortcuts(page: Document, labels: Labels): Promise<HTMLElement | undefined> {
  const commands = await (browser.commands as typeof browser.commands | undefined)?.getAll().catch(() => []) ?? [];
  if (commands.length === 0) return undefined;
  const button = renderButton(page, { class: 'change-shortcuts' }, [labels.text('shortcutsChange')], () => void openShortcuts());
  const rows = commands.filter(({ name }) => name === 'toggle-reader').map(({ shortcut }) => element(page, 'div', {}, [
    element(page, 'dt', {}, [labels.text('commandToggleReader')]),
    element(page, 'dd', {}, [shortcut ? element(page, 'kbd', {}, [shortcut]) : labels.text('shortcutNone')]),
  ]));
  return element(page, 'div', { class: 'shortcuts' }, [element(page, 'h3', {}, [labels.text('shortcuts')]), element(page, 'dl', {}, rows), button]);
}
