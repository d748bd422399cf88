/** The page as it is now becomes the answer that popup and reader show. */
import { extractArticle } from '../../article/extract.ts';
import type { Article } from '../../article/model.ts';
import { orderPosts } from '../../article/order-posts.ts';
import { keyPoints } from '../../key-points/key-points.ts';
import type { KeyPoint } from '../../key-points/model.ts';
import type { ReadAnswer } from '../messages.ts';
import { loadSettings } from '../settings-store.ts';
import type { Settings } from '../settings.ts';

/** The article's posts in the chosen order; its points, which were chosen in the page's own, point there. */
function inOrder(article: Article, points: readonly KeyPoint[], { postOrder }: Settings): { article: Article; keyPoints: KeyPoint[] } {
  const blocks = orderPosts(article.blocks, postOrder);
  const places = new Map(blocks.map((block, index) => [block, index]));
  const moved = points.map((point) => {
    const block = article.blocks[point.block];
    return { ...point, block: (block && places.get(block)) ?? point.block };
  });
  return { article: { ...article, blocks }, keyPoints: moved.toSorted((a, b) => a.block - b.block || a.start - b.start) };
}

/** Reads the live page from a copy; the settings decide about key points and the order of posts, `wanted` names rules whose pieces come back. */
export async function readPage(wanted?: ReadonlySet<string>): Promise<ReadAnswer> {
  const { settings } = await loadSettings();
  const extraction = extractArticle(document, new URL(location.href), wanted);
  if (!extraction.article) return { reason: extraction.reason };
  const { article, kept, removed } = extraction;
  const count = settings.keyPointCount === 0 ? undefined : settings.keyPointCount;
  return { kept, removed, ...inOrder(article, settings.keyPoints ? keyPoints(article, count) : [], settings) };
}
