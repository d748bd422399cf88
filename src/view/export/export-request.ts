/** What is to be taken along, and all that is needed to make a file of it. */
import type { Article } from '../../article/model.ts';
import type { KeyPoint } from '../../key-points/model.ts';
import type { Labels } from '../labels.ts';

export interface ExportRequest {
  article: Article;
  keyPoints: readonly KeyPoint[];
  labels: Labels;
  retrieved: Date;
  /** Pictures that could be fetched, as `data:` addresses, by their address. */
  pictures: ReadonlyMap<string, string>;
}
