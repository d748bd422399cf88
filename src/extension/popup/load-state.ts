/** What the popup shows: an article, nothing with the reason, or a failure with what to do. */
import browser from 'webextension-polyfill';
import type { LabelKey } from '../../view/labels.ts';
import { ACCESS } from '../access.ts';
import { askReader } from '../inject.ts';
import type { ReadAnswer } from '../messages.ts';
import type { Settings } from '../settings.ts';

export type State =
  | { kind: 'article'; answer: Extract<ReadAnswer, { article: object }> }
  | { kind: 'nothing'; reason: LabelKey }
  | { kind: 'failure'; help: LabelKey };

const REASONS: Readonly<Record<string, LabelKey>> = {
  'not-dw': 'reasonNotDw',
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
export async function loadState(tabId: number | undefined, settings: Settings): Promise<State> {
  if (!settings.enabled) return { kind: 'nothing', reason: 'reasonOff' };
  if (tabId === undefined) return { kind: 'nothing', reason: 'reasonNotDw' };
  if (!await mayRead(tabId)) return await refusedState();
  try {
    const answer = await askReader(tabId, 'reader:read-article', undefined);
    return answer.article ? { kind: 'article', answer } : { kind: 'nothing', reason: REASONS[answer.reason] ?? 'reasonEmpty' };
  } catch {
    return { kind: 'failure', help: 'failureUnknown' };
  }
}

/** Browser pages, stores and other extensions refuse scripts; so does dw.com where its permission was withdrawn. */
async function refusedState(): Promise<State> {
  const hasAccess = await browser.permissions.contains(ACCESS);
  return hasAccess ? { kind: 'nothing', reason: 'reasonNotDw' } : { kind: 'failure', help: 'failureNoAccess' };
}
