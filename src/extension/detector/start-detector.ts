/**
 * The only script on every page of a site that Klartext reads: says what kind of page this is, now and after each
 * navigation inside the page. It speaks to `chrome` directly, which every browser has: the polyfill alone would weigh four times as much.
 */
import { detectArticle } from '../../article/detect.ts';
import type { UrlGrammar } from '../../sites/site.ts';
import { publisherUrls } from '../../sites/match-publisher.ts';
import { removeCover } from '../anti-flicker-cover.ts';
import { removeStaleUi } from '../remove-stale-ui.ts';
import type { Envelope, PageReport } from '../message-protocol.ts';
import { wasReaderOpen } from '../reader-session-flag.ts';
import { onDomIdle } from '../dom-idle.ts';

declare global {
  // The mark that this world has its detector: given back access brings it again.
  var klartextDetector: string | undefined;
}

declare const chrome: {
  runtime: {
    id?: string;
    sendMessage: (message: Envelope) => Promise<unknown>;
    onMessage: { addListener: (listener: (message: Envelope | null, sender: { id?: string }) => void) => void };
  };
};

function report(grammars: UrlGrammar | undefined): PageReport {
  const url = location.href;
  const found = detectArticle(document, new URL(url), grammars);
  const verdict: PageReport = { url, ...found, wasReaderOpen: found.kind ? wasReaderOpen(window) : false };
  // Without an id this script is an orphan: the extension was updated and has brought a new detector.
  if (chrome.runtime.id) chrome.runtime.sendMessage({ name: 'background:report-page', payload: verdict }).catch(() => undefined);
  if (!verdict.kind && verdict.reason !== 'not-yet') removeCover(document);
  return verdict;
}

function watch(grammars: UrlGrammar | undefined): void {
  const look = (): PageReport => report(grammars);
  let seen = location.href;
  navigation.addEventListener('currententrychange', () => {
    if (location.href === seen) return;
    seen = location.href;
    onDomIdle(document, look);
  });
  addEventListener('pageshow', (event) => { if (event.persisted) look(); });
  chrome.runtime.onMessage.addListener((message, { id }) => { if (id === chrome.runtime.id && message?.name === 'detector:look-again') look(); });
  if (look().reason === 'not-yet') onDomIdle(document, look);
}

/** Begins to watch a page of these publishers; where it is watched already, nothing happens. */
export function startDetector(publishers: readonly UrlGrammar[]): void {
  if (globalThis.klartextDetector === chrome.runtime.id) return;
  globalThis.klartextDetector = chrome.runtime.id;
  removeStaleUi(document);
  watch(publisherUrls(new URL(location.href), publishers));
}
