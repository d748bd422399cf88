/** Words by which a sentence refers to what stands outside it, and whose voice it is. */
import { charClassAt, UPPER, LETTER } from '../../article/char-classes.ts';
import type { SentenceAnalysis } from '../analysis/sentence-analysis.ts';
import type { Token } from '../tokens/tokens.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';

export interface References {
  pronounFirst: boolean;
  connectiveFirst: boolean;
  connectiveThenPronoun: boolean;
  /** A pronoun as second to fourth word. */
  pronounEarly: boolean;
  /** A pronoun behind a first comma with no name before it: "Last month, she …". */
  pronounAfterComma: boolean;
  /** Pronouns and demonstratives behind the first word; those in quotations are counted too. */
  pronouns: number;
  demonstratives: number;
  /** First and second person outside quotations. */
  firstPerson: number;
  secondPerson: number;
  future: number;
  reported: boolean;
}

const EARLY = 4;
const BEGINNING = 8;

const isApostrophe = (text: string, at: number): boolean =>
  [at - 1, at + 1].every((place) => (charClassAt(text, place) & LETTER) !== 0);

function spokenRange({ text, marks }: SentenceAnalysis): [from: number, to: number] {
  const quotes = marks.filter(
    ({ character, at }) =>
      '"“”„«»「」『』‘‚'.includes(character) || ("'’".includes(character) && !isApostrophe(text, at)),
  );
  return quotes.length > 1 ? [quotes[0]?.at ?? 0, quotes.at(-1)?.at ?? 0] : [Infinity, -1];
}

/** The index of the first word behind the first comma, if no name stands before it; -1 otherwise. */
function indexAfterComma({ words, marks }: SentenceAnalysis): number {
  const comma = marks.find(({ character }) => character === ',' || character === '،')?.at ?? Infinity;
  const after = words.findIndex(({ start }) => start > comma);
  return after > 0 && after < BEGINNING * 2 && words.slice(1, after).every(({ kind }) => (kind & UPPER) === 0)
    ? after
    : -1;
}

/**
 * "For his part, Varn", "Bei ihrer Rede sagte Tilda Varn": whom the second word means is named behind it; by a full
 * name in German, which capitalises nouns.
 */
function isNamedLater(words: readonly Token[], index: number, { base }: Lexicon): boolean {
  return (
    index === 1 &&
    words
      .slice(2, 2 + BEGINNING * 2)
      .some(
        ({ isCapitalised }, place) =>
          isCapitalised &&
          (base !== 'de' ||
            (words[place + 3]?.isCapitalised === true && words[place + 3]?.start === (words[place + 2]?.end ?? 0) + 1)),
      )
  );
}

/**
 * Tells whether German "das" is a pronoun: "Das vermutete auch Varn". It is an article where only adjectives, which end
 * in -e behind it, stand between it and a noun, and a relative pronoun behind a comma.
 */
function isGermanDas({ words, text }: SentenceAnalysis, index: number, { base }: Lexicon): boolean {
  const das = words[index];
  if (base !== 'de' || das?.word !== 'das' || text.slice(0, das.start).trimEnd().endsWith(',')) return false;
  const noun = words.findIndex(({ kind }, place) => place > index && (kind & UPPER) !== 0);
  const between = words.slice(index + 1, noun === -1 ? words.length : noun);
  return noun === -1 || between.some(({ word, kind }) => (kind & LETTER) !== 0 && !word.endsWith('e'));
}

/** Makes the test whether the word at an index refers back: not "this week", "es gibt" or "those competing". */
function makeRefers(sentence: SentenceAnalysis, keys: readonly string[], lexicon: Lexicon): (index: number) => boolean {
  return (index) => {
    if (isGermanDas(sentence, index, lexicon)) return true;
    const next = keys[index + 1] ?? '';
    if (!lexicon.pronouns.has(keys[index] ?? '') || lexicon.times.has(next) || lexicon.impersonal.has(next)) return false;
    return keys[index] !== 'those' || !next.endsWith('ing');
  };
}

/** Reads the references of a sentence. */
export function readReferences(sentence: SentenceAnalysis, lexicon: Lexicon): References {
  const { words } = sentence;
  const keys = words.map(({ word }) => lexicon.key(word));
  const refers = makeRefers(sentence, keys, lexicon);
  const [from, to] = spokenRange(sentence);
  const isSpoken = (index: number): boolean => {
    const start = words[index]?.start ?? 0;
    return start >= from && start <= to;
  };
  const isIn = (list: ReadonlySet<string>, index: number): boolean => list.has(keys[index] ?? '');
  const count = (first: number, end: number, test: (index: number) => boolean): number => {
    let found = 0;
    for (let index = first; index < Math.min(end, keys.length); index++) if (test(index)) found += 1;
    return found;
  };
  // German "Sie" is the reader inside a sentence only.
  const isGermanYou = (index: number): boolean =>
    lexicon.base === 'de' && index > 0 && keys[index] === 'sie' && ((words[index]?.kind ?? 0) & UPPER) !== 0;
  return {
    pronounFirst: refers(0),
    connectiveFirst: isIn(lexicon.connectives, 0),
    connectiveThenPronoun: isIn(lexicon.connectives, 0) && refers(1),
    pronounEarly: count(1, EARLY, (index) => refers(index) && !isNamedLater(words, index, lexicon)) > 0,
    pronounAfterComma: refers(indexAfterComma(sentence)),
    pronouns: count(1, Infinity, refers),
    demonstratives: count(
      1,
      Infinity,
      (index) => isIn(lexicon.demonstratives, index) && !isIn(lexicon.times, index + 1),
    ),
    firstPerson: count(0, Infinity, (index) => isIn(lexicon.firstPerson, index) && !isSpoken(index)),
    secondPerson: count(
      0,
      Infinity,
      (index) => (isIn(lexicon.secondPerson, index) || isGermanYou(index)) && !isSpoken(index),
    ),
    future: count(0, Infinity, (index) => isIn(lexicon.future, index)),
    reported: lexicon.reported.size > 0 && count(0, Infinity, (index) => isIn(lexicon.reported, index)) > 0,
  };
}
