/** What a key point is: a sentence of the article, by its place. */

export interface KeyPoint {
  /** The sentence as it stands in the article. */
  text: string;
  /** Index into `article.blocks`. */
  block: number;
  /** Offsets (UTF-16 units) into `blockText(article.blocks[block])`. */
  start: number;
  end: number;
  /** Written by the editors as points, or chosen from the text. */
  origin: 'editor' | 'extract';
}
