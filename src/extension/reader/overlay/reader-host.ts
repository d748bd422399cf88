/** Makes the reader's host element with its shadow root and dialog. It is mounted beside the page's body. */
import articleCss from '../../../view/article.css';
import listeningCss from '../../../view/listening.css';
import printCss from '../../../view/print.css';
import surfaceCss from '../../../view/surface.css';
import { element } from '../../../view/element.ts';
import { nativeProperty } from '../../../article/dom-clobbering.ts';
import liveBlogCss from '../live-blog/live-blog.css';
import readerCss from '../reader.css';

const TAG = 'klartext-reader';

export interface Host {
  host: HTMLElement;
  /** Shown as a modal dialog: the browser makes the page inert and keeps the dialog in the top layer. */
  dialog: HTMLDialogElement;
}

/**
 * Makes the host. Its shadow root is open, so that dictionaries, translators and the browser's find reach the text. The
 * styles are a `<style>` element: not every version of Firefox lets content scripts adopt constructed style sheets.
 */
export function makeHost(page: Document): Host {
  const host = nativeProperty(page, 'createElement')(TAG);
  const root = host.attachShadow({ mode: 'open' });
  const dialog = element(page, 'dialog', { class: 'reader klartext' });
  root.append(element(page, 'style', {}, [surfaceCss, articleCss, listeningCss, readerCss, liveBlogCss, printCss]), dialog);
  return { host, dialog };
}
