/** How much of a sentence stands between quotation marks. */
import type { SentenceAnalysis } from '../analysis/sentence-analysis.ts';

export interface Quotation {
  /** The part of the text between its first and last quotation mark. */
  share: number;
  startsQuoted: boolean;
}

const DOUBLE_QUOTES = '"“”„‟«»「」『』';

/**
 * Reads the quotation marks of a sentence. British single ones, and the dash of a dialogue, are read where they stand
 * at its beginning.
 */
export function readQuotation({ text, marks }: SentenceAnalysis): Quotation {
  const quotes = marks.filter(({ character }) => DOUBLE_QUOTES.includes(character));
  const [from, to] = [quotes[0]?.at ?? -1, quotes.at(-1)?.at ?? -1];
  return {
    share: (to - from) / Math.max(1, text.length),
    startsQuoted: from === 0 || /^(?:['‘‚]\S|[—–-]\s)/u.test(text),
  };
}
