/** How a sentence's words relate to the rest of the article: what it covers, what it quotes. */
import type { Reading } from './reading.ts';

/** How much of the weight of a topic's terms a sentence has; rare terms weigh more. 0 without a topic. */
export function covers(reading: Reading, index: number, topic: ReadonlyMap<string, number> | undefined): number {
  const stems = new Set(reading.terms.stems[index]);
  let all = 0;
  let found = 0;
  for (const stem of topic?.keys() ?? []) {
    const weight = Math.log(1 + reading.passages.length / (reading.terms.spread.get(stem) ?? 1));
    all += weight;
    if (stems.has(stem)) found += weight;
  }
  return all > 0 ? found / all : 0;
}

/** The part of a sentence that lies between its first and last quotation mark. */
export function quotedShare(text: string): number {
  const places = [...text.matchAll(/["“”„«»「」『』]/gu)].map((match) => match.index);
  const first = places[0] ?? 0;
  return text === '' ? 0 : ((places.at(-1) ?? first) - first) / text.length;
}

/** Remembers what was made of a reading. */
export function onceFor<Value>(make: (reading: Reading) => Value): (reading: Reading) => Value {
  const made = new WeakMap<Reading, Value>();
  return (reading) => {
    const value = made.get(reading) ?? make(reading);
    made.set(reading, value);
    return value;
  };
}

const stemsOfParagraphs = onceFor((reading) => {
  const paragraphs = new Map<number, Set<string>>();
  reading.passages.forEach(({ paragraph }, index) => {
    const stems = paragraphs.get(paragraph) ?? new Set();
    for (const stem of reading.terms.stems[index] ?? []) stems.add(stem);
    paragraphs.set(paragraph, stems);
  });
  return paragraphs;
});

/** How much a sentence's paragraph is about the headline: a scene may open a piece, its nut graf says what it is about. */
export function nutGraf(reading: Reading, index: number): number {
  const stems = stemsOfParagraphs(reading).get(reading.passages[index]?.paragraph ?? -1) ?? new Set();
  const found = [...reading.topic.keys()].filter((stem) => stems.has(stem)).length;
  return found / Math.sqrt((1 + reading.topic.size) * (1 + stems.size));
}
