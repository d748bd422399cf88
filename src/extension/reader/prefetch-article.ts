/** The page as it is now becomes the answer that popup and reader show. */
import { anywhereSteps } from '../../article/extract-generic.ts';
import { extractionSteps } from '../../article/extract.ts';
import type { Steps } from '../../article/cooperative.ts';
import { keyPointSteps } from '../../key-points/key-points.ts';
import { inSlices } from '../time-slicing.ts';
import type { ReadAnswer } from '../message-protocol.ts';
import { loadSettings } from '../settings-store.ts';
import type { SettingName, Settings } from '../settings.ts';
import type { Asked } from './article-overrides.ts';
import { askDates } from './prefetched-dates.ts';
import { inOrder } from './text/with-post-order.ts';
import { isTrial } from './generic-mode.ts';

function* answerSteps({ keyPoints, keyPointCount, postOrder }: Settings, asked?: Asked): Steps<ReadAnswer> {
  const url = new URL(location.href);
  const extraction = yield* isTrial() ? anywhereSteps(document, url) : extractionSteps(document, url, asked?.rules, { content: asked?.content });
  if (!extraction.article) return { reason: extraction.reason };
  const { article, kept, removed } = extraction;
  askDates(article);
  const points = keyPoints ? yield* keyPointSteps(article, keyPointCount === 0 ? undefined : keyPointCount) : [];
  return { kept, removed, ...(isTrial() && { byReadability: true as const }), ...inOrder(article, points, postOrder) };
}

/** What the settings decide about a reading. */
const READ_BY = ['keyPoints', 'keyPointCount', 'postOrder'] as const satisfies SettingName[];
/** In milliseconds: an older page may have changed. */
const YOUNG = 1000;

interface Begun { address: string; settings: Promise<Settings>; answer: Promise<ReadAnswer | undefined>; stop: AbortController }
let begun: Begun | undefined;

function forgetBegun(): void {
  begun?.stop.abort();
  begun = undefined;
}

/** Begins to read before anybody has asked; the first who asks gets this reading. */
export function beginReading(): void {
  const stop = new AbortController();
  const settings = loadSettings().then((loaded) => loaded.settings);
  const answer = settings.then((found) => inSlices(answerSteps(found), stop.signal));
  begun = { address: location.href, settings, answer, stop };
  // Where nobody asks, nobody is told of a fault either.
  answer.catch(() => undefined);
  setTimeout(forgetBegun, YOUNG);
}

/** The reading that has begun already, if it is the one that is wanted. */
async function takeBegun(settings: Settings, signal: AbortSignal, wanted: Asked | undefined): Promise<Begun | undefined> {
  const early = begun;
  begun = undefined;
  const isWanted = early?.address === location.href && !isTrial() && (wanted?.rules.size ?? 0) === 0 && wanted?.content === undefined;
  const theirs = isWanted ? await early?.settings : undefined;
  if (early && theirs && READ_BY.every((name) => theirs[name] === settings[name])) {
    signal.addEventListener('abort', () => early.stop.abort());
    if (signal.aborted) early.stop.abort();
    return early;
  }
  early?.stop.abort();
  return undefined;
}

/**
 * Reads the live page from a copy; the settings decide about key points and the order of posts, `wanted` is what is asked
 * for beyond that. `undefined` where the signal aborts meanwhile.
 */
export async function readPage(settings: Settings, signal: AbortSignal, wanted?: Asked): Promise<ReadAnswer | undefined> {
  const early = await takeBegun(settings, signal, wanted);
  return await (early ? early.answer : inSlices(answerSteps(settings, wanted), signal));
}

let waiting = new AbortController();

/** Answers the popup, as long as it waits. */
export async function answerPopup(): Promise<ReadAnswer> {
  if (waiting.signal.aborted) waiting = new AbortController();
  const { signal } = waiting;
  const { settings } = await loadSettings();
  return await readPage(settings, signal) ?? { reason: 'not-yet' };
}

/** The popup waits no longer. */
export function stopReading(): void {
  waiting.abort();
}
