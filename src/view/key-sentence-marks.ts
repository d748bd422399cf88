/** Which sentence is marked in which run of spans. */
import { readTextPieces, spansText } from '../article/block-text.ts';
import type { Block, Span } from '../article/model.ts';
import type { KeyPoint } from '../key-points/model.ts';
import type { KeySentenceRange } from './render-spans.ts';

/** The marks of an article, by the run of spans they stand in. */
export type KeySentenceMarks = ReadonlyMap<readonly Span[], readonly KeySentenceRange[]>;

/** Turns key points (offsets in a block's text) into marks (offsets in one run); a point outside its block is left out. */
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
