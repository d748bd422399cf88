/**
 * Only in automatic mode, before anything of the page is painted: a plain sheet in the reader's colour, so that
 * neither white nor the original flashes up. Its colour is a style sheet that is registered with it, by theme.
 */
import { parseArticleUrl } from '../article/detect.ts';
import { nativeProperty } from '../article/dom-clobbering.ts';
import { urlGrammars } from '../sites/publishers.ts';
import { publisherUrls } from '../sites/match-publisher.ts';
import { removeCover, COVER_TAG } from './anti-flicker-cover.ts';

/** A page that has not become the reader after this many milliseconds is shown as it is. */
const COVER_TIMEOUT_MS = 3000;

const url = new URL(location.href);
if (parseArticleUrl(url, publisherUrls(url, urlGrammars))) {
  nativeProperty(document, 'documentElement').append(nativeProperty(document, 'createElement')(COVER_TAG));
  setTimeout(() => removeCover(document), COVER_TIMEOUT_MS);
}
