/** The page as it is now becomes the answer that popup and reader show. */
import { anywhereSteps } from '../../article/extract-anywhere.ts';
import { extractionSteps } from '../../article/extract.ts';
import type { Steps } from '../../article/steps.ts';
import { keyPointSteps } from '../../key-points/key-points.ts';
import { inSlices } from '../in-slices.ts';
import type { ReadAnswer } from '../messages.ts';
import { loadSettings } from '../settings-store.ts';
import type { Settings } from '../settings.ts';
import type { Asked } from './asked.ts';
import { inOrder } from './in-order.ts';
import { isTrial } from './trial.ts';

function* answerSteps({ keyPoints, keyPointCount, postOrder }: Settings, asked?: Asked): Steps<ReadAnswer> {
  const url = new URL(location.href);
  const extraction = yield* isTrial() ? anywhereSteps(document, url) : extractionSteps(document, url, asked?.rules, { content: asked?.content });
  if (!extraction.article) return { reason: extraction.reason };
  const { article, kept, removed } = extraction;
  const points = keyPoints ? yield* keyPointSteps(article, keyPointCount === 0 ? undefined : keyPointCount) : [];
  return { kept, removed, ...(isTrial() && { byReadability: true as const }), ...inOrder(article, points, postOrder) };
}

/**
 * Reads the live page from a copy; the settings decide about key points and the order of posts, `wanted` is what is asked
 * for beyond that. `undefined` where the signal aborts meanwhile.
 */
export async function readPage(settings: Settings, signal: AbortSignal, wanted?: Asked): Promise<ReadAnswer | undefined> {
  return await inSlices(answerSteps(settings, wanted), signal);
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
