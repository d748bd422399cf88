/** What an article's sentences are about, counted: the terms of each and how rare they are. */
import type { NumberedText } from './numbered-text.ts';

/** A term in more than this part of the sentences tells none from another ("Ukraine" in a piece about Ukraine does). */
const COMMONPLACE = 0.35;
/** Below so many sentences no term is a commonplace. */
const FEW = 6;

/** A sentence's terms, each once, by number. */
export interface Vector {
  terms: readonly number[];
  /** How often each stands here. */
  times: readonly number[];
  /** The same, times how rare it is elsewhere. */
  weights: readonly number[];
}

export interface Terms {
  /** Each sentence's stems that mean something, in order, repeated as they repeat; commonplaces left out. */
  stems: readonly (readonly number[])[];
  vectors: readonly Vector[];
  /** By number, in how many sentences a stem that means something stands. */
  spread: Int32Array;
}

/** Counts the sentences of each stem that means something. */
function readSpread({ stems, isContent, sentences }: NumberedText): Int32Array {
  const spread = new Int32Array(stems.length);
  const last = new Int32Array(stems.length).fill(-1);
  sentences.forEach((numbers, index) => {
    for (const number of numbers) {
      if (last[number] === index || isContent[number] !== true) continue;
      last[number] = index;
      spread[number] = (spread[number] ?? 0) + 1;
    }
  });
  return spread;
}

/** Makes the function that counts a sentence's stems; `weights` says what each is worth, by number. */
function makeCounting(weights: Float64Array): (stems: readonly number[]) => Vector {
  const counts = new Int32Array(weights.length);
  return (stems) => {
    const terms: number[] = [];
    for (const stem of stems) {
      const count = counts[stem] ?? 0;
      if (count === 0) terms.push(stem);
      counts[stem] = count + 1;
    }
    const times = terms.map((term) => counts[term] ?? 0);
    for (const term of terms) counts[term] = 0;
    return { terms, times, weights: terms.map((term, place) => (times[place] ?? 0) * (weights[term] ?? 0)) };
  };
}

/** Reads the terms of sentences. */
export function readTerms(text: NumberedText): Terms {
  const spread = readSpread(text);
  const total = text.sentences.length;
  const isTelling = (number: number): boolean => {
    const sentences = spread[number] ?? 0;
    return sentences > 0 && (total < FEW || sentences / total <= COMMONPLACE);
  };
  const stems = text.sentences.map((numbers) => numbers.filter(isTelling));
  const rarity = new Float64Array(spread.length);
  for (let number = 0; number < rarity.length; number++) rarity[number] = Math.log(1 + total / (spread[number] || 1));
  return { stems, vectors: stems.map(makeCounting(rarity)), spread };
}

/** How like the article as a whole each sentence is: the cosine with every stem that comes twice, by the logarithm of how often. */
export function likeTheWhole({ vectors, spread }: Terms): number[] {
  const centre = new Float64Array(spread.length);
  for (const { terms, times } of vectors) terms.forEach((term, place) => { centre[term] = (centre[term] ?? 0) + (times[place] ?? 0); });
  let sum = 0;
  centre.forEach((times, term) => {
    const value = times > 1 ? 1 + Math.log(times) : 0;
    centre[term] = value;
    sum += value * value;
  });
  const norm = Math.sqrt(sum);
  return vectors.map(({ terms, times }) => {
    let [dot, own] = [0, 0];
    terms.forEach((term, place) => {
      const count = times[place] ?? 0;
      dot += count * (centre[term] ?? 0);
      own += count * count;
    });
    return dot > 0 ? dot / (Math.sqrt(own) * norm) : 0;
  });
}
