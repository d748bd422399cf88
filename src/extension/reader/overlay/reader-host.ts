/** The element the reader lives in: beside the page, not in it, with an open shadow root of its own. */
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
  /** Modal: the browser itself makes the page beneath inert and keeps this in the top layer. */
  dialog: HTMLDialogElement;
}

/**
 * Makes the host. The root is open, so that dictionaries, translators and the browser's own find see the text; the
 * styles are a `<style>` in it: constructed sheets cannot be adopted from Firefox's content scripts in every version.
 */
export function makeHost(page: Document): Host {
  const host = nativeProperty(page, 'createElement')(TAG);
  const root = host.attachShadow({ mode: 'open' });
  const dialog = element(page, 'dialog', { class: 'reader klartext' });
  root.append(element(page, 'style', {}, [surfaceCss, articleCss, listeningCss, readerCss, liveBlogCss, printCss]), dialog);
  return { host, dialog };
}
