/**
 * The only script on every dw.com page: says what kind of page this is, now and after each navigation inside the
 * page. It speaks to `chrome` directly, which every browser has: the polyfill alone would weigh four times as much.
 */
import { detectArticle } from '../article/detect.ts';
import { liftVeil } from './lift-veil.ts';
import { removeLeftovers } from './leftovers.ts';
import type { Envelope, PageReport } from './messages.ts';
import { wasReading } from './reading-mark.ts';
import { whenStill } from './when-still.ts';

declare global {
  // The mark that this world has its detector: given back access brings it again.
  var klartextDetector: string | undefined;
}

declare const chrome: {
  runtime: {
    id?: string;
    sendMessage: (message: Envelope) => Promise<unknown>;
    onMessage: { addListener: (listener: (message: Envelope | null) => void) => void };
  };
};

function report(): PageReport {
  const url = location.href;
  const verdict: PageReport = { url, ...detectArticle(document, new URL(url)), wasReading: wasReading(window) };
  // Without an id this script is an orphan: the extension was updated and has brought a new detector.
  if (chrome.runtime.id) chrome.runtime.sendMessage({ name: 'background:report-page', payload: verdict }).catch(() => undefined);
  if (!verdict.kind && verdict.reason !== 'not-yet') liftVeil(document);
  return verdict;
}

function watch(): void {
  let seen = location.href;
  navigation.addEventListener('currententrychange', () => {
    if (location.href === seen) return;
    seen = location.href;
    whenStill(document, report);
  });
  addEventListener('pageshow', (event) => { if (event.persisted) report(); });
  chrome.runtime.onMessage.addListener((message) => { if (message?.name === 'detector:look-again') report(); });
  if (report().reason === 'not-yet') whenStill(document, report);
}

if (globalThis.klartextDetector !== chrome.runtime.id) {
  globalThis.klartextDetector = chrome.runtime.id;
  removeLeftovers(document);
  watch();
}
