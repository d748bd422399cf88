/**
 * The only script on every page of a site that Klartext reads: says what kind of page this is, now and after each
 * navigation inside the page. It speaks to `chrome` directly, which every browser has: the polyfill alone would weigh four times as much.
 */
import { detectArticle } from '../../article/detect.ts';
import type { Addresses } from '../../sites/site.ts';
import { addressesOf } from '../../sites/match-publisher.ts';
import { liftVeil } from '../anti-flicker-cover.ts';
import { removeLeftovers } from '../remove-stale-ui.ts';
import type { Envelope, PageReport } from '../message-protocol.ts';
import { wasReading } from '../reader-session-flag.ts';
import { whenStill } from '../dom-idle.ts';

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

function report(theirs: Addresses | undefined): PageReport {
  const url = location.href;
  const found = detectArticle(document, new URL(url), theirs);
  const verdict: PageReport = { url, ...found, wasReading: found.kind ? wasReading(window) : false };
  // Without an id this script is an orphan: the extension was updated and has brought a new detector.
  if (chrome.runtime.id) chrome.runtime.sendMessage({ name: 'background:report-page', payload: verdict }).catch(() => undefined);
  if (!verdict.kind && verdict.reason !== 'not-yet') liftVeil(document);
  return verdict;
}

function watch(theirs: Addresses | undefined): void {
  const look = (): PageReport => report(theirs);
  let seen = location.href;
  navigation.addEventListener('currententrychange', () => {
    if (location.href === seen) return;
    seen = location.href;
    whenStill(document, look);
  });
  addEventListener('pageshow', (event) => { if (event.persisted) look(); });
  chrome.runtime.onMessage.addListener((message, { id }) => { if (id === chrome.runtime.id && message?.name === 'detector:look-again') look(); });
  if (look().reason === 'not-yet') whenStill(document, look);
}

/** Begins to watch a page of these publishers; where it is watched already, nothing happens. */
export function startDetector(publishers: readonly Addresses[]): void {
  if (globalThis.klartextDetector === chrome.runtime.id) return;
  globalThis.klartextDetector = chrome.runtime.id;
  removeLeftovers(document);
  watch(addressesOf(new URL(location.href), publishers));
}
