/** The keyboard shortcuts as the browser has really assigned them. */
import browser from 'webextension-polyfill';
import { element } from '../../view/element.ts';
import type { Labels } from '../../view/labels.ts';
import { renderButton } from '../render-button.ts';

/** Firefox since 137 opens its own page for shortcuts; Chrome and its kin have an address. */
async function openShortcuts(): Promise<void> {
  const commands = browser.commands as typeof browser.commands & { openShortcutSettings?: () => Promise<void> };
  if (commands.openShortcutSettings) await commands.openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}

/** Draws the list; where a browser has no commands, as on Android, there is none. */
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
