/** A notice while the browser withholds dw.com from Klartext, with the button that asks for it. */
import browser from 'webextension-polyfill';
import { element } from '../../view/element.ts';
import type { Labels } from '../../view/labels.ts';
import { DEFAULT_PERMISSIONS, DEFAULT_PUBLISHER } from '../host-permissions.ts';

/** Draws the notice, hidden while all is well; follows what the reader grants or withdraws until the signal aborts. */
export function renderPermissionNotice(page: Document, labels: Labels, signal: AbortSignal): HTMLElement {
  const button = element(page, 'button', { class: 'grant primary', type: 'button' }, [labels.text('accessGrant', DEFAULT_PUBLISHER.urlGrammar.domain)]);
  button.addEventListener('click', () => void browser.permissions.request(DEFAULT_PERMISSIONS));
  const notice = element(page, 'section', { class: 'notice access', role: 'alert', hidden: true }, [element(page, 'p', {}, [labels.text('accessMissing')]), button]);
  const look = (): void => void browser.permissions.contains(DEFAULT_PERMISSIONS).then((hasAccess) => { notice.hidden = hasAccess; });
  for (const event of [browser.permissions.onAdded, browser.permissions.onRemoved]) {
    event.addListener(look);
    signal.addEventListener('abort', () => event.removeListener(look));
  }
  look();
  return notice;
}
