/** Finds out what the popup shows: an article, a reason why there is none, or a failure with what to do. */
import browser from 'webextension-polyfill';
import type { Publisher } from '../../sites/site.ts';
import { publisherOf } from '../../sites/publishers.ts';
import type { LabelKey } from '../../view/labels.ts';
import { DEFAULT_PERMISSIONS, originsOf, DEFAULT_PUBLISHER } from '../host-permissions.ts';
import { sendToReader } from '../inject-reader.ts';
import type { ReadAnswer } from '../message-protocol.ts';
import type { Settings } from '../settings.ts';

/** The tab that the popup was opened over; `url` only where the browser discloses it to the extension. */
export interface OpenTab { id: number; url?: string | undefined }

/** Finds the active tab of the current window; `undefined` in a window without one. */
export async function findTab(): Promise<OpenTab | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id === undefined ? undefined : { id: tab.id, url: tab.url };
}

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

/**
 * Whether scripts may run in the tab, tried with an empty one. On `about:license` Firefox runs none and does not
 * reject.
 */
async function mayRunScripts(tabId: number): Promise<boolean> {
  return await browser.scripting.executeScript({ target: { tabId }, func: () => true }).then(([injection]) => injection?.result === true, () => false);
}

/** Loads the state for a tab. Never rejects: a failure is a state too. */
export async function loadPopupState(tab: OpenTab | undefined, settings: Settings): Promise<PopupState> {
  if (!settings.enabled) return { kind: 'nothing', reason: 'reasonOff' };
  if (!tab) return { kind: 'nothing', reason: 'reasonUnknownSite' };
  const publisher = await findUngranted(tab);
  if (publisher) return { kind: 'not-allowed', publisher };
  if (!await mayRunScripts(tab.id)) return await refusedState();
  // On a site without rules nothing is injected before the person asks for it.
  if (tab.url !== undefined && !publisherOf(new URL(tab.url))) return { kind: 'nothing', reason: 'reasonUnknownSite', mayTry: /^https?:/.test(tab.url) };
  try {
    const answer = await sendToReader(tab.id, 'reader:read-article', undefined);
    return answer.article ? { kind: 'article', answer } : { kind: 'nothing', reason: REASONS[answer.reason] ?? 'reasonEmpty' };
  } catch {
    return { kind: 'failure', help: 'failureUnknown' };
  }
}

/** Loads what Readability alone finds on a page of a site without rules. Never rejects. */
export async function loadGeneric({ id }: OpenTab): Promise<PopupState> {
  try {
    const answer = await sendToReader(id, 'reader:enter-generic-mode', undefined);
    return answer.article ? { kind: 'article', answer } : { kind: 'nothing', reason: 'nothingByReadability' };
  } catch {
    return { kind: 'failure', help: 'failureUnknown' };
  }
}

/**
 * Finds the publisher of a page that Klartext has rules for and no permission to read. Deutsche Welle is left out: its
 * permission comes with the installation, and `refusedState` says where it was withdrawn.
 */
async function findUngranted({ url }: OpenTab): Promise<Publisher | undefined> {
  const publisher = url === undefined ? undefined : publisherOf(new URL(url));
  return publisher && publisher !== DEFAULT_PUBLISHER && !await browser.permissions.contains(originsOf(publisher)) ? publisher : undefined;
}

/**
 * The state where scripts may not run: on browser pages, stores and pages of other extensions, and on dw.com where its
 * permission was withdrawn.
 */
async function refusedState(): Promise<PopupState> {
  const hasAccess = await browser.permissions.contains(DEFAULT_PERMISSIONS);
  return hasAccess ? { kind: 'nothing', reason: 'reasonUnknownSite' } : { kind: 'failure', help: 'failureNoAccess' };
}
