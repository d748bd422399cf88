/** Words by which a sentence refers to what stands outside it, and whose voice it is. */
import { kindAt, LARGE, LETTER } from '../../article/letters.ts';
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

const isApostrophe = (text: string, at: number): boolean => [at - 1, at + 1].every((place) => (kindAt(text, place) & LETTER) !== 0);

function spokenRange({ text, marks }: SentenceAnalysis): [from: number, to: number] {
  const quotes = marks.filter(({ character, at }) => '"“”„«»「」『』‘‚'.includes(character) || ("'’".includes(character) && !isApostrophe(text, at)));
  return quotes.length > 1 ? [quotes[0]?.at ?? 0, quotes.at(-1)?.at ?? 0] : [Infinity, -1];
}

/** The index of the first word behind the first comma, if no name stands before it; -1 otherwise. */
function indexAfterComma({ words, marks }: SentenceAnalysis): number {
  const comma = marks.find(({ character }) => character === ',' || character === '،')?.at ?? Infinity;
  const after = words.findIndex(({ start }) => start > comma);
  return after > 0 && after < BEGINNING * 2 && words.slice(1, after).every(({ kind }) => (kind & LARGE) === 0) ? after : -1;
}

/** "For his part, Varn", "Bei ihrer Rede sagte Tilda Varn": whom the second word means is named behind it; by a full name in German, which capitalises nouns. */
function isNamedLater(words: readonly Token[], index: number, { base }: Lexicon): boolean {
  return index === 1 && words.slice(2, 2 + BEGINNING * 2).some(({ isCapitalised }, place) => isCapitalised && (base !== 'de' || (words[place + 3]?.isCapitalised === true && words[place + 3]?.start === (words[place + 2]?.end ?? 0) + 1)));
}

/** Reads the references of a sentence. */
export function readReferences(sentence: SentenceAnalysis, lexicon: Lexicon): References {
  const keys = sentence.words.map(({ word }) => lexicon.key(word));
  const refers = (index: number): boolean => {
    const next = keys[index + 1] ?? '';
    return lexicon.pronouns.has(keys[index] ?? '') && !lexicon.times.has(next) && !lexicon.impersonal.has(next) && !(keys[index] === 'those' && next.endsWith('ing'));
  };
  const [from, to] = spokenRange(sentence);
  const found: References = {
    pronounFirst: refers(0), connectiveFirst: lexicon.connectives.has(keys[0] ?? ''), connectiveThenPronoun: lexicon.connectives.has(keys[0] ?? '') && refers(1),
    pronounEarly: false, pronounAfterComma: refers(indexAfterComma(sentence)), pronouns: 0, demonstratives: 0, firstPerson: 0, secondPerson: 0, future: 0, reported: keys.some((key) => lexicon.reported.has(key)),
  };
  keys.forEach((key, index) => {
    if (lexicon.future.has(key)) found.future += 1;
    const { start = 0, kind = 0 } = sentence.words[index] ?? {};
    if (start < from || start > to) {
      if (lexicon.firstPerson.has(key)) found.firstPerson += 1;
      // German "Sie" is the reader inside a sentence only.
      if (lexicon.secondPerson.has(key) || (lexicon.base === 'de' && index > 0 && key === 'sie' && (kind & LARGE) !== 0)) found.secondPerson += 1;
    }
    if (index === 0) return;
    if (refers(index)) {
      found.pronouns += 1;
      if (index < EARLY && !isNamedLater(sentence.words, index, lexicon)) found.pronounEarly = true;
    }
    if (lexicon.demonstratives.has(key) && !lexicon.times.has(keys[index + 1] ?? '')) found.demonstratives += 1;
  });
  return found;
}
