/** A notice while the browser withholds dw.com from Klartext, with the button that asks for it. */
import browser from 'webextension-polyfill';
import { element } from '../../view/element.ts';
import type { Labels } from '../../view/labels.ts';
import { ACCESS, HOME } from '../host-permissions.ts';

/** Draws the notice, hidden while all is well; follows what the reader grants or withdraws until the signal aborts. */
export function drawAccess(page: Document, labels: Labels, signal: AbortSignal): HTMLElement {
  const button = element(page, 'button', { class: 'grant primary', type: 'button' }, [labels.text('accessGrant', HOME.addresses.domain)]);
  button.addEventListener('click', () => void browser.permissions.request(ACCESS));
  const notice = element(page, 'section', { class: 'notice access', role: 'alert', hidden: true }, [element(page, 'p', {}, [labels.text('accessMissing')]), button]);
  const look = (): void => void browser.permissions.contains(ACCESS).then((hasAccess) => { notice.hidden = hasAccess; });
  for (const event of [browser.permissions.onAdded, browser.permissions.onRemoved]) {
    event.addListener(look);
    signal.addEventListener('abort', () => event.removeListener(look));
  }
  look();
  return notice;
}
