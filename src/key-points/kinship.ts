/** How a sentence's words relate to headline and standfirst, and whom it quotes. */
import type { NumberedText } from './numbered-text.ts';
import type { Terms } from './terms.ts';

/** How much of the weight of the topic's terms each sentence has; rare terms weigh more. 0 without a topic. */
export function readOnTopic({ topic, sentences }: NumberedText, { vectors, spread }: Terms): number[] {
  const weights = new Float64Array(spread.length);
  let all = 0;
  for (const stem of topic) {
    const weight = Math.log(1 + sentences.length / (spread[stem] || 1));
    weights[stem] = weight;
    all += weight;
  }
  return vectors.map(({ terms }) => {
    let found = 0;
    for (const term of terms) found += weights[term] ?? 0;
    return all > 0 ? found / all : 0;
  });
}

/** How much each sentence's paragraph is about the headline: a scene may open a piece, its nut graf says what it is about. */
export function readNutGraf(passages: readonly { paragraph: number }[], { topic }: NumberedText, { vectors }: Terms): number[] {
  // Of a live blog the paragraphs take turns: they are put together first.
  const paragraphs = new Map<number, number[]>();
  passages.forEach(({ paragraph }, index) => {
    const sentences = paragraphs.get(paragraph);
    if (sentences) sentences.push(index);
    else paragraphs.set(paragraph, [index]);
  });
  const shares: number[] = [];
  for (const sentences of paragraphs.values()) {
    const terms = new Set(sentences.flatMap((index) => vectors[index]?.terms ?? []));
    let found = 0;
    for (const stem of topic) if (terms.has(stem)) found += 1;
    const share = found / Math.sqrt((1 + topic.size) * (1 + terms.size));
    for (const index of sentences) shares[index] = share;
  }
  return shares;
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
