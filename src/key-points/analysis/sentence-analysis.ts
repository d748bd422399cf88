/** A sentence analysed once: its tokens, stems, names, numbers and quotation marks. */
import { DIGIT, charClassAt, UPPER, LOWER, UNSEGMENTED } from '../../article/char-classes.ts';
import { isContentWord, lengthOf, stemOf, tokenise } from '../tokens/tokens.ts';
import type { Mark, Token } from '../tokens/tokens.ts';

export interface SentenceAnalysis {
  /** Normalised (NFKC); two single quotation marks in a row are a double one. */
  text: string;
  /** The same in lower case. */
  lower: string;
  words: readonly Token[];
  marks: readonly Mark[];
  isUndivided: boolean;
  /** In words of an alphabet. */
  length: number;
  /** The stems of content words, each once; in undivided scripts pairs of characters. */
  stems: ReadonlySet<string>;
  /** The stems of capitalised words inside the sentence; German nouns are among them. */
  names: ReadonlySet<string>;
  /** As they are written: "1,5", "2024". */
  numbers: readonly string[];
}

function stemsOf(words: readonly Token[]): Set<string> {
  const stems = new Set<string>();
  words.forEach(({ word, kind, end }, index) => {
    if (kind !== UNSEGMENTED) {
      if (isContentWord(word)) stems.add(stemOf(word));
      return;
    }
    const next = words[index + 1];
    if (next?.kind === UNSEGMENTED && next.start === end) stems.add(word + next.word);
  });
  return stems;
}

/** Whether a word stands inside a sentence: behind a small letter, a number or a comma, and a space. */
function isInside(text: string, { start }: Token): boolean {
  const before = text.charAt(start - 2);
  return (
    text.charAt(start - 1) === ' ' &&
    (before === ',' || before === ';' || (charClassAt(text, start - 2) & (LOWER | DIGIT)) !== 0)
  );
}

function namesOf(text: string, words: readonly Token[]): Set<string> {
  const names = new Set<string>();
  for (const token of words)
    if ((token.kind & UPPER) !== 0 && token.word.length > 1 && isInside(text, token)) names.add(stemOf(token.word));
  return names;
}

function numbersOf(text: string, words: readonly Token[]): string[] {
  const numbers: string[] = [];
  let last: Token | undefined;
  for (const token of words) {
    if ((token.kind & DIGIT) === 0) continue;
    const isContinued =
      last !== undefined && token.start === last.end + 1 && /[.,:\u066b\u066c]/.test(text.charAt(last.end));
    if (isContinued) numbers.push(`${numbers.pop() ?? ''}${text.charAt(token.start - 1)}${token.word}`);
    else numbers.push(token.word);
    last = token;
  }
  return numbers;
}

/** Analyses a sentence. */
export function analyseSentence(sentence: string): SentenceAnalysis {
  const text = sentence.normalize('NFKC').replaceAll("''", '"');
  const tokens = tokenise(text);
  return {
    text,
    ...tokens,
    length: lengthOf(tokens),
    stems: stemsOf(tokens.words),
    names: namesOf(text, tokens.words),
    numbers: numbersOf(text, tokens.words),
  };
}
