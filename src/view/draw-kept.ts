/** Nothing is lost in silence: how much of the page came along, and what was left out for which reason. */
import type { Kept, Removal } from '../article/model.ts';
import { element } from './element.ts';
import type { Labels } from './labels.ts';

/** Share of the words, never more than all: captions that the page shows twice are counted there once. */
function keptShare({ words, pageWords }: Kept): number {
  return pageWords === 0 ? 1 : Math.min(1, words / pageWords);
}

function drawKeptLine(kept: Kept, labels: Labels): string {
  const pagePictures = Math.max(kept.pictures, kept.pagePictures);
  return labels.text('kept', labels.percent(keptShare(kept)), labels.number(kept.pictures), labels.number(pagePictures), labels.plural('keptVideos', kept.videos));
}

/** Each reason once, with the words of what it took; a piece without words is named by its tag, which tells a reader nothing. */
function groupByReason(removed: readonly Removal[]): Map<string, Set<string>> {
  const groups = new Map<string, Set<string>>();
  for (const { what, why } of removed) {
    const pieces = groups.get(why) ?? new Set();
    groups.set(why, /^<[\w-]+>$/.test(what) ? pieces : pieces.add(what));
  }
  return groups;
}

/** The words of the page's own pieces are in the article's language, the reasons in English. */
function drawRemovals(page: Document, removed: readonly Removal[]): HTMLElement {
  return element(page, 'ul', {}, [...groupByReason(removed)].map(([why, pieces]) => element(page, 'li', {}, [
    element(page, 'span', { class: 'why', lang: 'en', dir: 'ltr' }, [why]),
    ...[...pieces].map((piece) => element(page, 'q', { dir: 'auto' }, [piece])),
  ])));
}

/** Draws the line; opened, it shows what was left out. */
export function drawKept(page: Document, { kept, removed }: { kept: Kept; removed: readonly Removal[] }, labels: Labels): HTMLElement {
  return element(page, 'details', { class: 'kept', lang: labels.language, dir: labels.direction }, [
    element(page, 'summary', {}, [drawKeptLine(kept, labels)]),
    element(page, 'p', {}, [labels.text(removed.length === 0 ? 'keptAll' : 'keptRemoved')]),
    removed.length > 0 && drawRemovals(page, removed),
  ]);
}
