/**
 * Faults that a program can count in key points. Cuts and odd marks are looked for in the article's text, not where the
 * splitter thought; dangling starts by the same lists the choice uses, so anything but 0 there is a mistake in the choice,
 * and 0 no proof: what the lists do not know only a reader sees.
 */
import { blockText } from '../../article/block-text.ts';
import type { Article } from '../../article/model.ts';
import { startsBackward } from '../../key-points/standing-alone/first-words.ts';
import type { KeyPoint } from '../../key-points/model.ts';

export interface Faults { points: number; dangling: number; unbalanced: number; split: number }

const CUT_OFF = /(?:^|[\s(])(?:\p{L}|Mr|Mrs|Ms|Dr|Prof|St|Sen|Gen|Gov|Rep|Lt|Col|Sgt|Nr|No|bzw|ca|Mio|Mrd|vs|Jan|Feb|Aug|Sept|Oct|Nov|Dec)\.\s*$/u;

function hasOddMarks(text: string): boolean {
  const quotes = text.match(/["“”„«»]/gu)?.length ?? 0;
  return quotes % 2 === 1 || (text.match(/\(/g)?.length ?? 0) !== (text.match(/\)/g)?.length ?? 0);
}

/** Whether a sentence begins or ends where a full stop only shortened a word, or goes on in small letters. */
function isCutAt(article: Article, point: KeyPoint): boolean {
  const block = article.blocks[point.block];
  const text = block ? blockText(block) : '';
  return CUT_OFF.test(text.slice(0, point.start)) || /^\s*\p{Ll}/u.test(text.slice(point.end))
    || (CUT_OFF.test(point.text) && text.slice(point.end).trim() !== '');
}

/** Counts the faults of one article's points. */
export function countFaults(article: Article, points: readonly KeyPoint[]): Faults {
  return {
    points: points.length,
    dangling: points.filter((point) => startsBackward(point.text, article.language)).length,
    unbalanced: points.filter((point) => hasOddMarks(point.text)).length,
    split: points.filter((point) => isCutAt(article, point)).length,
  };
}
