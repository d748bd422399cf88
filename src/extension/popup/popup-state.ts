/** What the popup shows: an article, nothing with the reason, or a failure with what to do. */
import browser from 'webextension-polyfill';
import type { Publisher } from '../../sites/site.ts';
import { publisherOf } from '../../sites/publishers.ts';
import type { LabelKey } from '../../view/labels.ts';
import { DEFAULT_PERMISSIONS, originsOf, DEFAULT_PUBLISHER } from '../host-permissions.ts';
import { sendToReader } from '../inject-reader.ts';
import type { ReadAnswer } from '../message-protocol.ts';
import type { Settings } from '../settings.ts';
import type { OpenTab } from './find-tab.ts';

export type PopupState =
  | { kind: 'article'; answer: Extract<ReadAnswer, { article: object }> }
  | { kind: 'nothing'; reason: LabelKey; mayTry?: boolean }
  | { kind: 'not-allowed'; publisher: Publisher }
  | { kind: 'failure'; help: LabelKey };

const REASONS: Readonly<Record<string, LabelKey>> = {
  'unknown-site': 'reasonUnknownSite',
  'not-an-article-address': 'reasonAddress',
  'legal-page': 'reasonLegal',
  'no-article-in-page': 'reasonEmpty',
  'not-yet': 'reasonNotYet',
};

/** Whether scripts may run in the tab at all: a script of nothing tells. Firefox runs none on `about:license` and says nothing of it. */
async function mayRead(tabId: number): Promise<boolean> {
  return await browser.scripting.executeScript({ target: { tabId }, func: () => true }).then(([injection]) => injection?.result === true, () => false);
}

/** Asks the page of a tab for its article. Never rejects: a refusal is a state too. */
export async function loadPopupState(tab: OpenTab | undefined, settings: Settings): Promise<PopupState> {
  if (!settings.enabled) return { kind: 'nothing', reason: 'reasonOff' };
  if (!tab) return { kind: 'nothing', reason: 'reasonUnknownSite' };
  const publisher = await findForbidden(tab);
  if (publisher) return { kind: 'not-allowed', publisher };
  if (!await mayRead(tab.id)) return await refusedState();
  // Into a page of a site that nobody described nothing comes before somebody asks.
  if (tab.url !== undefined && !publisherOf(new URL(tab.url))) return { kind: 'nothing', reason: 'reasonUnknownSite', mayTry: /^https?:/.test(tab.url) };
  try {
    const answer = await sendToReader(tab.id, 'reader:read-article', undefined);
    return answer.article ? { kind: 'article', answer } : { kind: 'nothing', reason: REASONS[answer.reason] ?? 'reasonEmpty' };
  } catch {
    return { kind: 'failure', help: 'failureUnknown' };
  }
}

/** Asks for whatever Readability alone finds on a page of a site that nobody described. */
export async function loadGeneric({ id }: OpenTab): Promise<PopupState> {
  try {
    const answer = await sendToReader(id, 'reader:enter-generic-mode', undefined);
    return answer.article ? { kind: 'article', answer } : { kind: 'nothing', reason: 'nothingByReadability' };
  } catch {
    return { kind: 'failure', help: 'failureUnknown' };
  }
}

/** The publisher of a page that Klartext could read, had the reader allowed it. Of Deutsche Welle's pages the browser itself tells. */
async function findForbidden({ url }: OpenTab): Promise<Publisher | undefined> {
  const publisher = url === undefined ? undefined : publisherOf(new URL(url));
  return publisher && publisher !== DEFAULT_PUBLISHER && !await browser.permissions.contains(originsOf(publisher)) ? publisher : undefined;
}

/** Browser pages, stores and other extensions refuse scripts; so does dw.com where its permission was withdrawn. */
async function refusedState(): Promise<PopupState> {
  const hasAccess = await browser.permissions.contains(DEFAULT_PERMISSIONS);
  return hasAccess ? { kind: 'nothing', reason: 'reasonUnknownSite' } : { kind: 'failure', help: 'failureNoAccess' };
}
