/** Locates the sentences of key points in the runs of spans that are rendered. */
import { readTextPieces, spansText } from '../article/block-text.ts';
import type { Block, Span } from '../article/model.ts';
import type { KeyPoint } from '../key-points/key-point.ts';
import type { KeySentenceRange } from './render-spans.ts';

/** The key sentences of an article, by the run of spans (identity of the array) that contains them. */
export type KeySentenceMarks = ReadonlyMap<readonly Span[], readonly KeySentenceRange[]>;

/**
 * Converts key points, whose offsets count in a block's text, into ranges inside one run of spans. Offsets are UTF-16
 * code units. A key point whose block does not exist or does not contain its offsets is left out.
 */
export function keySentenceMarks(blocks: readonly Block[], keyPoints: readonly KeyPoint[]): KeySentenceMarks {
  const marks = new Map<readonly Span[], KeySentenceRange[]>();
  keyPoints.forEach((keyPoint, point) => {
    const block = blocks[keyPoint.block];
    if (!block) return;
    const piece = readTextPieces(block).findLast((candidate) => candidate.offset <= keyPoint.start);
    if (!piece) return;
    const start = keyPoint.start - piece.offset;
    const end = Math.min(keyPoint.end - piece.offset, spansText(piece.spans).length);
    if (start < end) marks.set(piece.spans, [...(marks.get(piece.spans) ?? []), { point, start, end }]);
  });
  return marks;
}
