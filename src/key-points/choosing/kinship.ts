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

const QUOTATION_MARK = /["“”„«»「」『』]/u;

/** The part of a sentence that lies between its first and last quotation mark. */
export function quotedShare(text: string): number {
  const first = text.search(QUOTATION_MARK);
  if (first === -1) return 0;
  let last = text.length - 1;
  while (last > first && !QUOTATION_MARK.test(text.charAt(last))) last -= 1;
  return (last - first) / text.length;
}
