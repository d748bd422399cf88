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

interface Group { why: string; rule: string | undefined; returns: boolean; pieces: Set<string> }

/** Each reason once, with the words of what it took; a piece without words is named by its tag, which tells a reader nothing. */
function groupByReason(removed: readonly Removal[]): Group[] {
  const groups = new Map<string, Group>();
  for (const { what, why, rule, returns } of removed) {
    const group = groups.get(why) ?? { why, rule, returns: returns === true, pieces: new Set<string>() };
    if (!/^<[\w-]+>$/.test(what)) group.pieces.add(what);
    groups.set(why, group);
  }
  return [...groups.values()];
}

function drawBringBack(page: Document, rule: string, labels: Labels, bringBack: BringBack): HTMLElement {
  const button = element(page, 'button', { type: 'button', class: 'bring-back', 'data-rule': rule }, [labels.text('bringBack')]);
  button.addEventListener('click', () => bringBack(rule));
  return button;
}

/** The words of the page's own pieces are in the article's language, the reasons in English. */
function drawRemovals(page: Document, removed: readonly Removal[], labels: Labels, bringBack?: BringBack): HTMLElement {
  return element(page, 'ul', {}, groupByReason(removed).map(({ why, rule, returns, pieces }) => element(page, 'li', {}, [
    element(page, 'span', { class: 'why', lang: 'en', dir: 'ltr' }, [why]),
    rule !== undefined && element(page, 'code', { class: 'rule', lang: 'en', dir: 'ltr' }, [rule]),
    ...[...pieces].map((piece) => element(page, 'q', { dir: 'auto' }, [piece])),
    bringBack && returns && rule !== undefined && pieces.size > 0 && drawBringBack(page, rule, labels, bringBack),
  ])));
}

/** Called with the name of the rule whose pieces the reader wants back in this article. */
export type BringBack = (rule: string) => void;

interface WhatCame { kept: Kept; removed: readonly Removal[] }

/** Draws the line; opened, it shows what was left out, and where `bringBack` is given offers it back. */
export function drawKept(page: Document, { kept, removed }: WhatCame, labels: Labels, bringBack?: BringBack): HTMLElement {
  return element(page, 'details', { class: 'kept', lang: labels.language, dir: labels.direction }, [
    element(page, 'summary', {}, [drawKeptLine(kept, labels)]),
    element(page, 'p', {}, [labels.text(removed.length === 0 ? 'keptAll' : 'keptRemoved')]),
    removed.length > 0 && drawRemovals(page, removed, labels, bringBack),
  ]);
}
