/** Nothing is lost in silence: how much of the page came along, and what was left out for which reason. */
import type { Kept, Removal } from '../article/model.ts';
import { element } from './element.ts';
import type { Labels } from './labels.ts';
import { REASONS } from './removal-reasons.ts';

/** Share of the words, never more than all: captions that the page shows twice are counted there once. */
function keptShare({ words, pageWords }: Kept): number {
  return pageWords === 0 ? 1 : Math.min(1, words / pageWords);
}

function drawKeptLine(kept: Kept, labels: Labels): string {
  const pagePictures = Math.max(kept.pictures, kept.pagePictures);
  return labels.text('kept', labels.percent(keptShare(kept)), labels.number(kept.pictures), labels.number(pagePictures), labels.plural('keptVideos', kept.videos));
}

interface Group { rules: Set<string>; returns: boolean; pieces: Set<string> }

/** In the reader's words; a rule that has none yet speaks for itself. */
function nameReason({ rule, why }: Removal, labels: Labels): string {
  const key = REASONS[rule];
  return key ? labels.text(key) : why;
}

/** Each reason once, with the words of what it took; a piece without words is named by its tag, which tells a reader nothing. */
function groupByReason(removed: readonly Removal[], labels: Labels): Map<string, Group> {
  const groups = new Map<string, Group>();
  for (const removal of removed) {
    const reason = nameReason(removal, labels);
    const group = groups.get(reason) ?? { rules: new Set(), returns: false, pieces: new Set() };
    group.rules.add(removal.rule);
    group.returns ||= removal.returns === true;
    if (!/^<[\w-]+>$/.test(removal.what)) group.pieces.add(removal.what);
    groups.set(reason, group);
  }
  return groups;
}

function drawBringBack(page: Document, rules: readonly string[], labels: Labels, bringBack: BringBack): HTMLElement {
  const button = element(page, 'button', { type: 'button', class: 'bring-back', 'data-rules': rules.join(' ') }, [labels.text('bringBack')]);
  button.addEventListener('click', () => bringBack(rules));
  return button;
}

/** The words of the page's own pieces are in the article's language. */
function drawRemovals(page: Document, removed: readonly Removal[], labels: Labels, bringBack?: BringBack): HTMLElement {
  return element(page, 'ul', {}, [...groupByReason(removed, labels)].map(([reason, { rules, returns, pieces }]) => element(page, 'li', {}, [
    element(page, 'span', { class: 'why' }, [reason]),
    ...[...rules].map((rule) => element(page, 'code', { class: 'rule', lang: 'en', dir: 'ltr' }, [rule])),
    ...[...pieces].map((piece) => element(page, 'q', { dir: 'auto' }, [piece])),
    bringBack && returns && pieces.size > 0 && drawBringBack(page, [...rules], labels, bringBack),
  ])));
}

/** Called with the names of the rules whose pieces the reader wants back in this article. */
export type BringBack = (rules: readonly string[]) => void;

interface WhatCame { kept: Kept; removed: readonly Removal[] }

/** Draws the line; opened, it shows what was left out, and where `bringBack` is given offers it back. */
export function drawKept(page: Document, { kept, removed }: WhatCame, labels: Labels, bringBack?: BringBack): HTMLElement {
  return element(page, 'details', { class: 'kept', lang: labels.language, dir: labels.direction }, [
    element(page, 'summary', {}, [drawKeptLine(kept, labels)]),
    element(page, 'p', {}, [labels.text(removed.length === 0 ? 'keptAll' : 'keptRemoved')]),
    removed.length > 0 && drawRemovals(page, removed, labels, bringBack),
  ]);
}
