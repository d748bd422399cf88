/** What the features of a sentence are computed from: the sentence, its neighbours and what has been said before it. */
import type { ArticleAnalysis } from '../analysis/article-analysis.ts';
import { readInformationFlow } from './information-flow.ts';
import { readQuotation } from './quotation-span.ts';
import { readReferences } from './references.ts';
import { readSurnames } from './surnames.ts';
import type { SentenceReading } from './sentence-reading.ts';
import { readArticleShape } from './article-shape.ts';
import type { ArticleShape } from './article-shape.ts';

export interface Context extends SentenceReading {
  article: ArticleAnalysis;
  shape: ArticleShape;
  /** The place in the order in which sentences count as early. */
  index: number;
  previous: SentenceReading | undefined;
  next: SentenceReading | undefined;
}

/** A feature: a number, mostly between 0 and 2. */
export type Feature = (context: Context) => number;

/** The contexts of all sentences of an article. */
export function readContexts(article: ArticleAnalysis): Context[] {
  const flow = readInformationFlow(article);
  const surnames = readSurnames(article);
  const readings = article.sentences.map((sentence, index): SentenceReading => ({
    placed: article.story.sentences[index] ?? { text: '', paragraph: 0, place: 0, section: 0, quoted: false },
    sentence,
    information: flow[index]!,
    quotation: readQuotation(sentence),
    references: readReferences(sentence, article.lexicon),
    surnames: surnames[index] ?? { introductions: [], explainedLater: 0 },
  }));
  const shape = readArticleShape(article, readings);
  return readings.map((reading, index) => ({
    ...reading,
    article,
    shape,
    index,
    previous: readings[index - 1],
    next: readings[index + 1],
  }));
}
