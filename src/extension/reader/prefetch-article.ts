/** The page as it is now becomes the answer that popup and reader show. */
import { extractGenericResumable } from '../../article/extract-generic.ts';
import { extractResumable } from '../../article/extract.ts';
import type { Resumable } from '../../article/cooperative.ts';
import { keyPointsResumable } from '../../key-points/key-points.ts';
import { runInTimeSlices } from '../time-slicing.ts';
import type { ReadAnswer } from '../message-protocol.ts';
import { settingsStore } from '../settings-store.ts';
import type { SettingName, Settings } from '../settings.ts';
import type { ArticleOverrides } from './article-overrides.ts';
import { withPostOrder } from './text/with-post-order.ts';
import { isGenericMode } from './generic-mode.ts';

function* readArticleResumable({ keyPoints, keyPointCount, postOrder }: Settings, overrides?: ArticleOverrides): Resumable<ReadAnswer> {
  const url = new URL(location.href);
  const extraction = yield* isGenericMode() ? extractGenericResumable(document, url) : extractResumable(document, url, overrides?.restoredRules, { content: overrides?.content });
  if (!extraction.article) return { reason: extraction.reason };
  const { article, kept, removed } = extraction;
  const points = keyPoints ? yield* keyPointsResumable(article, keyPointCount === 0 ? undefined : keyPointCount) : [];
  return { kept, removed, ...(isGenericMode() && { byReadability: true as const }), ...withPostOrder(article, points, postOrder) };
}

/** What the settings decide about a reading. */
const DECISIVE_SETTINGS = ['keyPoints', 'keyPointCount', 'postOrder'] as const satisfies SettingName[];
/** In milliseconds: an older page may have changed. */
const PREFETCH_LIFETIME_MS = 1000;

interface Prefetch { url: string; settings: Promise<Settings>; answer: Promise<ReadAnswer | undefined>; stop: AbortController }
let prefetch: Prefetch | undefined;

function dropPrefetch(): void {
  prefetch?.stop.abort();
  prefetch = undefined;
}

/** Begins to read before anybody has asked; the first who asks gets this reading. */
export function prefetchArticle(): void {
  const stop = new AbortController();
  const settings = settingsStore.read().then((loaded) => loaded.settings);
  const answer = settings.then((found) => runInTimeSlices(readArticleResumable(found), stop.signal));
  prefetch = { url: location.href, settings, answer, stop };
  // Where nobody asks, nobody is told of a fault either.
  answer.catch(() => undefined);
  setTimeout(dropPrefetch, PREFETCH_LIFETIME_MS);
}

/** The reading that has begun already, if it is the one that is wanted. */
async function claimPrefetch(settings: Settings, signal: AbortSignal, overrides: ArticleOverrides | undefined): Promise<Prefetch | undefined> {
  const early = prefetch;
  prefetch = undefined;
  const isWanted = early?.url === location.href && !isGenericMode() && (overrides?.restoredRules.size ?? 0) === 0 && overrides?.content === undefined;
  const theirs = isWanted ? await early?.settings : undefined;
  if (early && theirs && DECISIVE_SETTINGS.every((name) => theirs[name] === settings[name])) {
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
export async function readPage(settings: Settings, signal: AbortSignal, overrides?: ArticleOverrides): Promise<ReadAnswer | undefined> {
  const early = await claimPrefetch(settings, signal, overrides);
  return await (early ? early.answer : runInTimeSlices(readArticleResumable(settings, overrides), signal));
}

let popupRequest = new AbortController();

/** Answers the popup, as long as it waits. */
export async function answerPopup(): Promise<ReadAnswer> {
  if (popupRequest.signal.aborted) popupRequest = new AbortController();
  const { signal } = popupRequest;
  const { settings } = await settingsStore.read();
  return await readPage(settings, signal) ?? { reason: 'not-yet' };
}

/** The popup waits no longer. */
export function cancelPopupRequest(): void {
  popupRequest.abort();
}
