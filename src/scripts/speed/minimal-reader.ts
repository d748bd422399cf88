/**
 * The content script of the minimal reader, which Klartext is compared with: does what most reader extensions do, as
 * simply as possible. Runs Readability on a copy of the page, DOMPurify on its HTML, and shows the result in a shadow root.
 */
import { Readability } from '@mozilla/readability';
import DOMPurify from 'dompurify';

declare const chrome: { runtime: { onMessage: { addListener: (listener: (message: unknown, sender: unknown, reply: (answer: boolean) => void) => void) => void } } };

const STYLE = ':host { all: initial } dialog { position: fixed; inset: 0; width: 100vw; height: 100vh; max-width: none; max-height: none; margin: 0; padding: 0; border: 0; overflow: auto; background: #fff; color: #111; font: 19px/1.6 serif } article { max-width: 66ch; margin: 2em auto } img { max-width: 100% }';

function open(): void {
  const found = new Readability(document.cloneNode(true) as Document).parse();
  if (!found) return;
  const host = document.createElement('minimal-reader');
  const root = host.attachShadow({ mode: 'open' });
  const style = Object.assign(document.createElement('style'), { textContent: STYLE });
  const dialog = document.createElement('dialog');
  const article = document.createElement('article');
  article.append(Object.assign(document.createElement('h1'), { textContent: found.title }), DOMPurify.sanitize(found.content ?? '', { RETURN_DOM_FRAGMENT: true }));
  dialog.append(article);
  root.append(style, dialog);
  document.documentElement.append(host);
  dialog.showModal();
}

function toggle(): void {
  const shown = document.querySelector('minimal-reader');
  if (shown) shown.remove();
  else open();
}

chrome.runtime.onMessage.addListener((_message, _sender, reply) => {
  toggle();
  reply(true);
});
