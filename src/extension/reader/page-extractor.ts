/** Extracts the article of the page with its key points, for reader and popup. */
import { extractGenericResumable } from '../../article/extract-generic.ts';
import { extractResumable } from '../../article/extract.ts';
import type { Article } from '../../article/model.ts';
import { orderPosts, type PostOrder } from '../../article/order-posts.ts';
import { keyPointsResumable } from '../../key-points/key-points.ts';
import type { KeyPoint } from '../../key-points/key-point.ts';
import type { ReadAnswer } from '../message-protocol.ts';
import { settingsStore } from '../settings-store.ts';
import type { SettingName, Settings } from '../settings.ts';
import { runInTimeSlices } from '../time-slicing.ts';
import type { ArticleOverrides } from './article-overrides.ts';

export interface PageExtractor {
  /** Starts an extraction with the stored settings; an `extract` within `PREFETCH_LIFETIME_MS` uses its result. */
  prefetch: () => void;
  /**
   * Extracts the article from a copy of the live page. `settings` decide about key points and the order of posts.
   * Resolves to `undefined` where the signal aborts first.
   */
  extract: (settings: Settings, signal: AbortSignal, overrides?: ArticleOverrides) => Promise<ReadAnswer | undefined>;
  /** Lets Readability alone extract, on a page of a site without rules. Holds as long as the page and is not stored. */
  enterGenericMode: () => void;
  isGeneric: () => boolean;
}

/**
 * Orders the posts of a live blog. Key points, which were chosen in the page's order, keep their sentences: their block
 * index follows the block, and they are sorted anew.
 */
export function withPostOrder(article: Article, points: readonly KeyPoint[], order: PostOrder): { article: Article; keyPoints: KeyPoint[] } {
  const blocks = orderPosts(article.blocks, order);
  const indexes = new Map(blocks.map((block, index) => [block, index]));
  const moved = points.map((point) => {
    const block = article.blocks[point.block];
    return { ...point, block: (block && indexes.get(block)) ?? point.block };
  });
  return { article: { ...article, blocks }, keyPoints: moved.toSorted((a, b) => a.block - b.block || a.start - b.start) };
}

interface ExtractionOptions { settings: Settings; isGeneric: boolean; overrides?: ArticleOverrides | undefined }

async function extractPage({ settings, isGeneric, overrides }: ExtractionOptions, signal: AbortSignal): Promise<ReadAnswer | undefined> {
  const url = new URL(location.href);
  const steps = isGeneric ? extractGenericResumable(document, url)
    : extractResumable(document, url, overrides?.restoredRules, { content: overrides?.content });
  const extraction = await runInTimeSlices(steps, signal);
  if (!extraction?.article) return extraction && { reason: extraction.reason };
  const { article, kept, removed } = extraction;
  const { keyPoints, keyPointCount, postOrder } = settings;
  const points = keyPoints ? await runInTimeSlices(keyPointsResumable(article, keyPointCount === 0 ? undefined : keyPointCount), signal) : [];
  return points && { kept, removed, ...(isGeneric && { byReadability: true as const }), ...withPostOrder(article, points, postOrder) };
}

/** The settings that an extraction depends on. */
const EXTRACTION_SETTINGS = ['keyPoints', 'keyPointCount', 'postOrder'] as const satisfies SettingName[];
/** After this time the page may have changed. */
const PREFETCH_LIFETIME_MS = 1000;

interface Prefetch { url: string; settings: Promise<Settings>; answer: Promise<ReadAnswer | undefined>; stop: AbortController }

/** Whether a prefetch answers for the page with these settings and overrides. */
async function isUsable({ url, settings: used }: Prefetch, { settings, isGeneric, overrides }: ExtractionOptions): Promise<boolean> {
  const isPlain = url === location.href && !isGeneric && (overrides?.restoredRules.size ?? 0) === 0 && overrides?.content === undefined;
  if (!isPlain) return false;
  const prefetched = await used;
  return EXTRACTION_SETTINGS.every((name) => prefetched[name] === settings[name]);
}

function startPrefetch(): Prefetch {
  const stop = new AbortController();
  const settings = settingsStore.read().then((stored) => stored.settings);
  const answer = settings.then((read) => extractPage({ settings: read, isGeneric: false }, stop.signal));
  // An error is reported by the extraction that uses the prefetch; an unused one must not reach the page's console.
  answer.catch(() => undefined);
  return { url: location.href, settings, answer, stop };
}

/** Makes the extractor of this page. */
export function makePageExtractor(): PageExtractor {
  let isGeneric = false;
  let prefetch: Prefetch | undefined;
  return {
    prefetch: () => {
      const started = prefetch = startPrefetch();
      setTimeout(() => {
        if (prefetch !== started) return;
        started.stop.abort();
        prefetch = undefined;
      }, PREFETCH_LIFETIME_MS);
    },
    extract: async (settings, signal, overrides) => {
      const options = { settings, isGeneric, overrides };
      const early = prefetch;
      prefetch = undefined;
      if (early && await isUsable(early, options)) {
        signal.addEventListener('abort', () => early.stop.abort());
        if (signal.aborted) early.stop.abort();
        return await early.answer;
      }
      early?.stop.abort();
      return await extractPage(options, signal);
    },
    enterGenericMode: () => { isGeneric = true; },
    isGeneric: () => isGeneric,
  };
}
