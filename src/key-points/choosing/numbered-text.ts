/** An article's sentences in numbers: each stem has one, so that counting and comparing needs no letters any more. */
import { UPPER } from '../../article/char-classes.ts';
import { isContentWord, readWording, stemOf } from '../words/words.ts';

export interface NumberedText {
  /** Every stem once, in the order in which they first come; a stem's number is its place here. */
  stems: readonly string[];
  /** How many of them the sentences have; those behind are the topic's alone. */
  seen: number;
  /** By number, whether it means something by itself. */
  isContent: readonly boolean[];
  /** By number, in which part of its places inside sentences it has a capital: German nouns always, Bengali words never. */
  capitals: Float64Array;
  /** The numbers of each sentence's stems, in order, repeated as they repeat. */
  sentences: readonly (readonly number[])[];
  /** Of headline and standfirst, or whatever else says what the sentences are about: what means something. */
  topic: ReadonlySet<number>;
}

interface Numbering { stems: string[]; isContent: boolean[]; numberOf: (word: string) => number }

function startNumbering(): Numbering {
  const stems: string[] = [];
  const isContent: boolean[] = [];
  // Of words and of stems: a stem's stem is itself.
  const numbers = new Map<string, number>();
  const numberOf = (word: string): number => {
    const known = numbers.get(word);
    if (known !== undefined) return known;
    const stem = stemOf(word);
    const number = stem === word ? stems.length : numbers.get(stem) ?? stems.length;
    if (number === stems.length) {
      stems.push(stem);
      isContent.push(isContentWord(stem));
      numbers.set(stem, number);
    }
    numbers.set(word, number);
    return number;
  };
  return { stems, isContent, numberOf };
}

/** A sentence's first word has a capital anyway and is no witness; nor is a character of a script without capitals. */
function readCapitals(texts: readonly string[], sentences: NumberedText['sentences'], seen: number): Float64Array {
  const capital = new Float64Array(seen);
  const all = new Float64Array(seen);
  texts.forEach((text, index) => {
    const { begins } = readWording(text);
    const numbers = sentences[index] ?? [];
    for (let place = 1; place < numbers.length; place++) {
      const number = numbers[place] ?? 0;
      const kind = begins[place] ?? 0;
      if (kind === 0) continue;
      all[number] = (all[number] ?? 0) + 1;
      if ((kind & UPPER) !== 0) capital[number] = (capital[number] ?? 0) + 1;
    }
  });
  for (let number = 0; number < seen; number++) if (capital[number]) capital[number] = (capital[number] ?? 0) / (all[number] ?? 1);
  return capital;
}

/** Reads sentences, and the text that says what they are about: headline and standfirst. */
export function readNumbered(texts: readonly string[], topicText: string): NumberedText {
  const { stems, isContent, numberOf } = startNumbering();
  const sentences = texts.map((text) => readWording(text).words.map(numberOf));
  const seen = stems.length;
  const topic = new Set(readWording(topicText).words.filter(isContentWord).map(numberOf));
  return { stems, seen, isContent, capitals: readCapitals(texts, sentences, seen), sentences, topic };
}
