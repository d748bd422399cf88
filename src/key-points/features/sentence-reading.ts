/** A sentence with what is known of it before its neighbours are asked. */
import type { PlacedSentence } from '../analysis/article-analysis.ts';
import type { SentenceAnalysis } from '../analysis/sentence-analysis.ts';
import type { Information } from './information-flow.ts';
import type { Quotation } from './quotation-span.ts';
import type { References } from './references.ts';
import type { Surnames } from './surnames.ts';

export interface SentenceReading {
  placed: PlacedSentence;
  sentence: SentenceAnalysis;
  information: Information;
  quotation: Quotation;
  references: References;
  surnames: Surnames;
}
