/** Defines what is needed to make a file of an article. */
import type { Article } from '../../article/model.ts';
import type { KeyPoint } from '../../key-points/key-point.ts';
import type { Labels } from '../labels.ts';

export interface ExportRequest {
  article: Article;
  keyPoints: readonly KeyPoint[];
  labels: Labels;
  /** When the article was read from its page. */
  retrieved: Date;
  /** The pictures that could be fetched, as `data:` URLs, by their URL. */
  pictures: ReadonlyMap<string, string>;
}
