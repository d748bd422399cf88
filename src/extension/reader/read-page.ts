/** The page as it is now becomes the answer that popup and reader show. */
import { extractAnywhere } from '../../article/extract-anywhere.ts';
import { extractArticle } from '../../article/extract.ts';
import { keyPoints } from '../../key-points/key-points.ts';
import type { ReadAnswer } from '../messages.ts';
import { loadSettings } from '../settings-store.ts';
import type { Asked } from './asked.ts';
import { inOrder } from './in-order.ts';
import { isTrial } from './trial.ts';

/** Reads the live page from a copy; the settings decide about key points and the order of posts, `asked` is what is wanted beyond that. */
export async function readPage(asked?: Asked): Promise<ReadAnswer> {
  const { settings } = await loadSettings();
  const url = new URL(location.href);
  const extraction = isTrial() ? extractAnywhere(document, url) : extractArticle(document, url, asked?.rules, { content: asked?.content });
  if (!extraction.article) return { reason: extraction.reason };
  const { article, kept, removed } = extraction;
  const count = settings.keyPointCount === 0 ? undefined : settings.keyPointCount;
  return { kept, removed, ...(isTrial() && { byReadability: true as const }), ...inOrder(article, settings.keyPoints ? keyPoints(article, count) : [], settings.postOrder) };
}
