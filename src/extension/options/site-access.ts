/** Shows and changes which publishers' sites Klartext may read: the browser's own permissions, with no copy of them. */
import browser from 'webextension-polyfill';
import type { Publisher } from '../../sites/site.ts';
import { element } from '../../view/element.ts';
import type { Labels } from '../../view/labels.ts';
import { DEFAULT_PERMISSIONS, DEFAULT_PUBLISHER, OPTIONAL_PUBLISHERS, originsOf } from '../host-permissions.ts';
import { renderButton } from '../render-button.ts';

/** Calls `listener` now and after each grant or withdrawal of a permission, until the signal aborts. */
function followPermissions(listener: () => void, signal: AbortSignal): void {
  for (const event of [browser.permissions.onAdded, browser.permissions.onRemoved]) {
    event.addListener(listener);
    signal.addEventListener('abort', () => event.removeListener(listener));
  }
  listener();
}

/** Renders a notice with a button that asks for access to dw.com; hidden while that access is granted. */
export function renderPermissionNotice(page: Document, labels: Labels, signal: AbortSignal): HTMLElement {
  const label = labels.text('accessGrant', DEFAULT_PUBLISHER.urlGrammar.domain);
  const button = renderButton(page, { class: 'grant primary' }, [label], () => void browser.permissions.request(DEFAULT_PERMISSIONS));
  const message = element(page, 'p', {}, [labels.text('accessMissing')]);
  const notice = element(page, 'section', { class: 'notice access', role: 'alert', hidden: true }, [message, button]);
  followPermissions(() => void browser.permissions.contains(DEFAULT_PERMISSIONS).then((hasAccess) => { notice.hidden = hasAccess; }), signal);
  return notice;
}

/** Requests or removes a permission. A browser grants a request only during the click that causes it. */
async function setPermission(publisher: Publisher, isGranted: boolean): Promise<void> {
  if (isGranted) await browser.permissions.request(originsOf(publisher));
  else await browser.permissions.remove(originsOf(publisher));
}

/** Sets a switch to the browser's current permission. */
async function showPermission(input: HTMLInputElement, publisher: Publisher): Promise<void> {
  input.checked = await browser.permissions.contains(originsOf(publisher));
}

function renderSwitch(page: Document, publisher: Publisher): HTMLInputElement {
  const { domain } = publisher.urlGrammar;
  const input = element(page, 'input', { type: 'checkbox', id: `site-${domain}`, 'aria-describedby': 'other-sites-hint' });
  // Shown again also where the person refused in the browser's own prompt.
  input.addEventListener('click', () => void setPermission(publisher, input.checked).finally(() => showPermission(input, publisher)));
  return input;
}

/** Renders the section with one switch for each publisher beside Deutsche Welle. */
export function renderOtherPublishers(page: Document, labels: Labels, signal: AbortSignal): HTMLElement {
  const rows = OPTIONAL_PUBLISHERS.map((publisher) => ({ publisher, input: renderSwitch(page, publisher) }));
  followPermissions(() => { for (const { input, publisher } of rows) void showPermission(input, publisher); }, signal);
  return element(page, 'section', { class: 'group other-sites', 'aria-labelledby': 'group-other-sites' }, [
    element(page, 'h2', { id: 'group-other-sites' }, [labels.text('groupOtherSites')]),
    element(page, 'p', { class: 'hint', id: 'other-sites-hint' }, [labels.text('otherSitesHint')]),
    ...rows.map(({ publisher, input }) => element(page, 'div', { class: 'row' }, [
      element(page, 'label', { for: input.id }, [`${publisher.name} (${publisher.urlGrammar.domain})`]),
      element(page, 'span', { class: 'control' }, [input]),
    ])),
  ]);
}
