/**
 * Covers an article's page before its first paint while articles open automatically, so that neither white nor the
 * original page flickers. The colour comes from a style sheet per theme, which is registered together with this script.
 */
import { parseArticleUrl } from '../article/detect.ts';
import { nativeProperty } from '../article/dom-clobbering.ts';
import { urlGrammars } from '../sites/publishers.ts';
import { publisherUrls } from '../sites/match-publisher.ts';
import { removeCover, COVER_TAG } from './anti-flicker-cover.ts';

/** Without a reader after this time the page is shown. */
const COVER_TIMEOUT_MS = 3000;

const url = new URL(location.href);
if (parseArticleUrl(url, publisherUrls(url, urlGrammars))) {
  nativeProperty(document, 'documentElement').append(nativeProperty(document, 'createElement')(COVER_TAG));
  setTimeout(() => removeCover(document), COVER_TIMEOUT_MS);
}
