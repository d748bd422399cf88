/**
 * Who is called by surname alone and where the full name stands: "Varn" after "harbour master Tilda Varn". Scripts
 * without capitals and German nouns behind articles give none.
 */
import { UPPER } from '../../article/char-classes.ts';
import type { ArticleAnalysis } from '../analysis/article-analysis.ts';
import type { SentenceAnalysis } from '../analysis/sentence-analysis.ts';

const MIN_SURNAME_LENGTH = 3;

/** Whether two words in a row are both capitalised with a space between. */
function isFullName({ text, words }: SentenceAnalysis, last: number): boolean {
  const [before, word] = [words[last - 1], words[last]];
  return (
    before?.isCapitalised === true &&
    word?.isCapitalised === true &&
    word.start === before.end + 1 &&
    text.charAt(before.end) === ' '
  );
}

export interface Surnames {
  /** For each surname that stands alone, the earlier sentences that say the full name. */
  introductions: readonly (readonly number[])[];
  /**
   * How many surnames and acronyms only a later sentence explains: "Tilda Varn", "the Harbour Workers' Union (HWU)".
   */
  explainedLater: number;
}

/** The sentence that first explains a name: a full name, or an acronym in brackets. */
function firstExplanations(sentences: readonly SentenceAnalysis[]): Map<string, number> {
  const first = new Map<string, number>();
  sentences.forEach((sentence, index) =>
    sentence.words.forEach(({ word, isCapitalised, kind, start, end }, at) => {
      const isAcronym =
        (kind & UPPER) !== 0 &&
        !isCapitalised &&
        sentence.text.charAt(start - 1) === '(' &&
        sentence.text.charAt(end) === ')';
      if ((isAcronym || isFullName(sentence, at)) && !first.has(word)) first.set(word, index);
    }),
  );
  return first;
}

/** Reads the surnames of every sentence. */
export function readSurnames({ sentences, told }: ArticleAnalysis): Surnames[] {
  const explanations = firstExplanations(sentences);
  const small = new Set(
    sentences.flatMap(({ words }) => words.filter(({ kind }) => (kind & UPPER) === 0).map(({ word }) => word)),
  );
  const introductions = new Map<string, number[]>();
  return sentences.map((sentence, index) => {
    const alone = new Set<string>();
    const full = new Set<string>();
    const unexplained = new Set<string>();
    sentence.words.forEach(({ word, kind, isCapitalised }, at) => {
      if ((kind & UPPER) !== 0 && (explanations.get(word) ?? 0) > index && !told.words.has(word) && !small.has(word))
        unexplained.add(word);
      if (!isCapitalised || word.length < MIN_SURNAME_LENGTH || told.words.has(word) || small.has(word)) return;
      if (!isFullName(sentence, at)) alone.add(word);
      else if (!small.has(sentence.words[at - 1]?.word ?? '')) full.add(word);
    });
    const introducing = [...alone]
      .filter((word) => !full.has(word))
      .flatMap((word) => {
        // A German genitive may follow.
        const places = introductions.get(word) ?? introductions.get(word.replace(/s$/, ''));
        return places ? [[...places]] : [];
      });
    for (const word of full) introductions.set(word, [...(introductions.get(word) ?? []), index]);
    return { introductions: introducing, explainedLater: unexplained.size };
  });
}
