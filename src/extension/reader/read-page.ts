/** The page as it is now becomes the answer that popup and reader show. */
import { extractArticle } from '../../article/extract.ts';
import { keyPoints } from '../../key-points/key-points.ts';
import type { ReadAnswer } from '../messages.ts';
import { loadSettings } from '../settings-store.ts';

/** Reads the live page from a copy; the settings decide about key points. */
export async function readPage(): Promise<ReadAnswer> {
  const { settings } = await loadSettings();
  const extraction = extractArticle(document, new URL(location.href));
  if (!extraction.article) return { reason: extraction.reason };
  const { article, kept, removed } = extraction;
  const count = settings.keyPointCount === 0 ? undefined : settings.keyPointCount;
  return { article, kept, removed, keyPoints: settings.keyPoints ? keyPoints(article, count) : [] };
}
