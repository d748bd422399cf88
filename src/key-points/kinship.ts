/** How a sentence's words relate to headline and standfirst, and whom it quotes. */
import type { NumberedText } from './numbered-text.ts';
import type { Terms } from './terms.ts';

/** How much of the weight of the topic's terms each sentence has; rare terms weigh more. 0 without a topic. */
export function readOnTopic({ topic, sentences: { length } }: NumberedText, { stems, spread }: Terms): number[] {
  const weights = new Map([...topic].map((stem) => [stem, Math.log(1 + length / (spread[stem] || 1))]));
  let all = 0;
  for (const weight of weights.values()) all += weight;
  return stems.map((list) => {
    let found = 0;
    for (const stem of new Set(list)) found += weights.get(stem) ?? 0;
    return all > 0 ? found / all : 0;
  });
}

/** How much each sentence's paragraph is about the headline: a scene may open a piece, its nut graf says what it is about. */
export function readNutGraf(passages: readonly { paragraph: number }[], { topic }: NumberedText, { stems }: Terms): number[] {
  const paragraphs = new Map<number, Set<number>>();
  passages.forEach(({ paragraph }, index) => {
    const all = paragraphs.get(paragraph) ?? new Set();
    for (const stem of stems[index] ?? []) all.add(stem);
    paragraphs.set(paragraph, all);
  });
  const shares = new Map([...paragraphs].map(([paragraph, all]) => {
    let found = 0;
    for (const stem of topic) if (all.has(stem)) found += 1;
    return [paragraph, found / Math.sqrt((1 + topic.size) * (1 + all.size))];
  }));
  return passages.map(({ paragraph }) => shares.get(paragraph) ?? 0);
}

const QUOTATION_MARK = /["“”„«»「」『』]/u;

/** The part of a sentence that lies between its first and last quotation mark. */
export function quotedShare(text: string): number {
  const first = text.search(QUOTATION_MARK);
  if (first === -1) return 0;
  let last = text.length - 1;
  while (last > first && !QUOTATION_MARK.test(text.charAt(last))) last -= 1;
  return (last - first) / text.length;
}
