/** A live blog as the reader has chosen to read it: the newest or the oldest first. */
import type { Article } from '../../../article/model.ts';
import { orderPosts, type PostOrder } from '../../../article/order-posts.ts';
import type { KeyPoint } from '../../../key-points/model.ts';

/** The article with its posts in that order; its points, which were chosen in the page's own, lead to the same sentences. */
export function withPostOrder(article: Article, points: readonly KeyPoint[], order: PostOrder): { article: Article; keyPoints: KeyPoint[] } {
  const blocks = orderPosts(article.blocks, order);
  const places = new Map(blocks.map((block, index) => [block, index]));
  const moved = points.map((point) => {
    const block = article.blocks[point.block];
    return { ...point, block: (block && places.get(block)) ?? point.block };
  });
  return { article: { ...article, blocks }, keyPoints: moved.toSorted((a, b) => a.block - b.block || a.start - b.start) };
}
