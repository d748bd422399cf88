/** Publishers beside Deutsche Welle: a switch for each, which is the browser's own permission and nothing else. */
import browser from 'webextension-polyfill';
import type { Publisher } from '../../sites/site.ts';
import { element } from '../../view/element.ts';
import type { Labels } from '../../view/labels.ts';
import { originsOf, OPTIONAL_PUBLISHERS } from '../host-permissions.ts';

/** Asks for the permission, or gives it back. Asked within the click: later the browser would take it for the page's own idea. */
async function setPermission(publisher: Publisher, wanted: boolean): Promise<void> {
  if (wanted) await browser.permissions.request(originsOf(publisher));
  else await browser.permissions.remove(originsOf(publisher));
}

function renderSwitch(page: Document, publisher: Publisher): HTMLInputElement {
  const { domain } = publisher.urlGrammar;
  const input = element(page, 'input', { type: 'checkbox', id: `site-${domain}`, 'aria-describedby': 'other-sites-hint' });
  // What the switch shows is what the browser says, also when it says no.
  input.addEventListener('click', () => void setPermission(publisher, input.checked).finally(() => look(input, publisher)));
  return input;
}

async function look(input: HTMLInputElement, publisher: Publisher): Promise<void> {
  input.checked = await browser.permissions.contains(originsOf(publisher));
}

/** Draws the section; follows what is granted or withdrawn anywhere until the signal aborts. */
export function renderOtherPublishers(page: Document, labels: Labels, signal: AbortSignal): HTMLElement {
  const rows = OPTIONAL_PUBLISHERS.map((publisher) => ({ publisher, input: renderSwitch(page, publisher) }));
  const lookAtAll = (): void => { for (const { input, publisher } of rows) void look(input, publisher); };
  for (const event of [browser.permissions.onAdded, browser.permissions.onRemoved]) {
    event.addListener(lookAtAll);
    signal.addEventListener('abort', () => event.removeListener(lookAtAll));
  }
  lookAtAll();
  return element(page, 'section', { class: 'group other-sites', 'aria-labelledby': 'group-other-sites' }, [
    element(page, 'h2', { id: 'group-other-sites' }, [labels.text('groupOtherSites')]),
    element(page, 'p', { class: 'hint', id: 'other-sites-hint' }, [labels.text('otherSitesHint')]),
    ...rows.map(({ publisher, input }) => element(page, 'div', { class: 'row' }, [
      element(page, 'label', { for: input.id }, [`${publisher.name} (${publisher.urlGrammar.domain})`]),
      element(page, 'span', { class: 'control' }, [input]),
    ])),
  ]);
}
