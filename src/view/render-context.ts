/** What every drawing function needs. */
import type { Labels } from './labels.ts';
import type { KeySentenceMarks } from './key-sentence-marks.ts';

export interface RenderContext {
  /** The document the nodes are made in. */
  page: Document;
  labels: Labels;
  /** Of the page the article is from. */
  url: string;
  keySentences: KeySentenceMarks;
  /** Pictures are fetched only when they come near; off where all must be there at once, as in print. */
  lazy: boolean;
}
