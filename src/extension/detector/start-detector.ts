/**
 * Detects what kind of page this is and reports it, after loading and after each navigation inside the page. It is the
 * only script on all pages of a site, so it uses `chrome`, which every browser has: the polyfill alone is four times as
 * large.
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
  // Says that this world has a detector: a permission that is granted again injects a second one.
  var klartextDetector: string | undefined;
}

declare const chrome: {
  runtime: {
    id?: string;
    sendMessage: (message: Envelope) => Promise<unknown>;
    onMessage: { addListener: (listener: (message: Envelope | null, sender: { id?: string }) => void) => void };
  };
};

/** Detects the page's kind, sends it to the background and removes the cover where no reader will open. */
function reportPage(grammars: UrlGrammar | undefined): PageReport {
  const url = location.href;
  const detection = detectArticle(document, new URL(url), grammars);
  const report: PageReport = { url, ...detection, wasReaderOpen: detection.kind ? wasReaderOpen(window) : false };
  // Without an id the extension was updated, and has injected a new detector beside this one.
  if (chrome.runtime.id) chrome.runtime.sendMessage({ name: 'background:report-page', payload: report }).catch(() => undefined);
  if (!report.kind && report.reason !== 'not-yet') removeCover(document);
  return report;
}

/** Reports now and after each navigation, return from the back/forward cache and request of the background. */
function followPage(grammars: UrlGrammar | undefined): void {
  const report = (): PageReport => reportPage(grammars);
  let reported = location.href;
  navigation.addEventListener('currententrychange', () => {
    if (location.href === reported) return;
    reported = location.href;
    onDomIdle(document, report);
  });
  addEventListener('pageshow', (event) => { if (event.persisted) report(); });
  chrome.runtime.onMessage.addListener((message, { id }) => { if (id === chrome.runtime.id && message?.name === 'detector:look-again') report(); });
  if (report().reason === 'not-yet') onDomIdle(document, report);
}

/**
 * Starts the detector on a page, with the URL grammars of the publishers that it may belong to. Does nothing where one
 * runs already.
 */
export function startDetector(publishers: readonly UrlGrammar[]): void {
  if (globalThis.klartextDetector === chrome.runtime.id) return;
  globalThis.klartextDetector = chrome.runtime.id;
  removeStaleUi(document);
  followPage(publisherUrls(new URL(location.href), publishers));
}
