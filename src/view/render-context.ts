/** Defines what the functions that render blocks share. */
import type { Labels } from './labels.ts';
import type { KeySentenceMarks } from './key-sentence-marks.ts';

export interface RenderContext {
  /** The document in which nodes are created. */
  page: Document;
  labels: Labels;
  /** The URL of the article's page. */
  url: string;
  keySentences: KeySentenceMarks;
}
