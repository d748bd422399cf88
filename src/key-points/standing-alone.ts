/** Whether a sentence can be read by itself. ROUGE cannot see this; readers see nothing else. */
import { isContentWord, readWords, stemOf } from './words.ts';

const QUESTION = /[?؟;՞፧](?=["'”’»›“)\]\s]*$)/u;
/** Greek asks with a semicolon; nobody else ends a sentence with one, so it need not be told apart. */
const UNFINISHED = /[:,：،、–—-]\s*$/u;
const END_MARK = /[.!…。！।॥۔։።.]["'”’»›“)\]\s]*$/u;

const FEWEST_WORDS = 5;
const MOST_WORDS = 60;

const PAIRS: readonly [string, string][] = [
  ['(', ')'], ['[', ']'], ['«', '»'], ['‹', '›'], ['「', '」'], ['『', '』'], ['（', '）'], ['《', '》'],
];

function count(text: string, mark: string): number {
  return text.split(mark).length - 1;
}

/**
 * Whether every quotation mark and bracket has its partner. `“` opens in English and closes in German, `»` opens in
 * some German and closes in French: so a pair of double marks is any two of them, and only their number is asked.
 */
export function isBalanced(text: string): boolean {
  const doubles = Array.from(text).filter((letter) => '"“”„‟＂'.includes(letter)).length;
  const guillemets = count(text, '«') + count(text, '»');
  return doubles % 2 === 0 && guillemets % 2 === 0
    && PAIRS.every(([open, close]) => '«‹'.includes(open) || count(text, open) === count(text, close));
}

/** A finished statement of a length that says something. */
export function standsAlone(text: string): boolean {
  const words = readWords(text).length;
  return words >= FEWEST_WORDS && words <= MOST_WORDS
    && END_MARK.test(text) && !QUESTION.test(text) && !UNFINISHED.test(text) && isBalanced(text);
}

/** Whether most of what `text` says is said by `other` already: a near-copy of the headline or the standfirst. */
export function repeats(text: string, other: string): boolean {
  const mine = new Set(readWords(text).filter(isContentWord).map(stemOf));
  const theirs = new Set(readWords(other).filter(isContentWord).map(stemOf));
  const common = [...mine].filter((stem) => theirs.has(stem)).length;
  return mine.size > 0 && common / mine.size >= 0.7;
}
