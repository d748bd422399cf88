/** An article analysed once: its sentences, what headline and standfirst tell, and how rare every stem is. */
import { hasCapitals } from '../tokens/tokens.ts';
import { analyseSentence } from './sentence-analysis.ts';
import type { SentenceAnalysis } from './sentence-analysis.ts';
import { lexiconOf } from '../lexicon/lexicon.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';

/** A sentence with its place, as `readBodySentences` gives it. */
export interface PlacedSentence {
  text: string;
  paragraph: number;
  /** Counted in the paragraph, from 0. */
  place: number;
  section: number;
  quoted: boolean;
}

export interface Story {
  language: string;
  headline: string;
  standfirst: string;
  /** In the order in which they count as early. */
  sentences: readonly PlacedSentence[];
  /** The heading of each section, by its number. */
  headings: ReadonlyMap<number, string>;
}

export interface ArticleAnalysis {
  story: Story;
  lexicon: Lexicon;
  sentences: readonly SentenceAnalysis[];
  headline: SentenceAnalysis;
  standfirst: SentenceAnalysis;
  headings: ReadonlyMap<number, SentenceAnalysis>;
  /** What a reader knows before the points. */
  told: { stems: ReadonlySet<string>; numbers: ReadonlySet<string>; words: ReadonlySet<string> };
  /** In how many sentences a stem stands. */
  spread: ReadonlyMap<string, number>;
  /** Inverse document frequency over sentences, at most `MAX_RARITY`. */
  rarity: (stem: string) => number;
  isCased: boolean;
  medianLength: number;
}

const MAX_RARITY = 3;
/** The script of an article is told by so many of its sentences. */
const SENTENCES_FOR_SCRIPT = 3;

/** Analyses an article. */
export function analyseArticle(story: Story): ArticleAnalysis {
  const sentences = story.sentences.map(({ text }) => analyseSentence(text));
  const [headline, standfirst] = [analyseSentence(story.headline), analyseSentence(story.standfirst)];
  const spread = new Map<string, number>();
  for (const { stems } of sentences) for (const stem of stems) spread.set(stem, (spread.get(stem) ?? 0) + 1);
  const rarities = Array.from({ length: sentences.length + 1 }, (_, count) =>
    Math.min(MAX_RARITY, Math.log(1 + sentences.length / (count || 1))),
  );
  const known = [headline, standfirst];
  return {
    story,
    sentences,
    headline,
    standfirst,
    spread,
    lexicon: lexiconOf(story.language),
    headings: new Map([...story.headings].map(([section, text]) => [section, analyseSentence(text)])),
    told: {
      stems: new Set(known.flatMap(({ stems }) => [...stems])),
      numbers: new Set(known.flatMap(({ numbers }) => numbers)),
      words: new Set(known.flatMap(({ words }) => words.map(({ word }) => word))),
    },
    rarity: (stem) => rarities[spread.get(stem) ?? 0] ?? MAX_RARITY,
    isCased: hasCapitals(sentences.slice(0, SENTENCES_FOR_SCRIPT).flatMap(({ words }) => words)),
    medianLength: sentences.map(({ length }) => length).toSorted((a, b) => a - b)[sentences.length >> 1] ?? 0,
  };
}
