/** Nothing is lost in silence: how much of the page came along, and what was left out for which reason. */
import type { Coverage, Removal } from '../article/model.ts';
import { element } from './element.ts';
import type { Labels } from './labels.ts';
import { REASONS } from './removal-reasons.ts';

/** Share of the words, never more than all: captions that the page shows twice are counted there once. */
function coverageShare({ words, pageWords }: Coverage): number {
  return pageWords === 0 ? 1 : Math.min(1, words / pageWords);
}

function renderCoverage(kept: Coverage, labels: Labels): string {
  const pagePictures = Math.max(kept.pictures, kept.pagePictures);
  return labels.text('coverage', labels.percent(coverageShare(kept)), labels.number(kept.pictures), labels.number(pagePictures), labels.plural('coverageVideos', kept.videos));
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

function renderRestoreButton(page: Document, rules: readonly string[], labels: Labels, restore: OnRestore): HTMLElement {
  const button = element(page, 'button', { type: 'button', class: 'restore', 'data-rules': rules.join(' ') }, [labels.text('restore')]);
  button.addEventListener('click', () => restore(rules));
  return button;
}

/** The words of the page's own pieces are in the article's language. */
function renderRemovals(page: Document, removed: readonly Removal[], labels: Labels, restore?: OnRestore): HTMLElement {
  return element(page, 'ul', {}, [...groupByReason(removed, labels)].map(([reason, { rules, returns, pieces }]) => element(page, 'li', {}, [
    element(page, 'span', { class: 'why' }, [reason]),
    ...[...rules].map((rule) => element(page, 'code', { class: 'rule', lang: 'en', dir: 'ltr' }, [rule])),
    ...[...pieces].map((piece) => element(page, 'q', { dir: 'auto' }, [piece])),
    restore && returns && pieces.size > 0 && renderRestoreButton(page, [...rules], labels, restore),
  ])));
}

/** Called with the names of the rules whose pieces the reader wants back in this article. */
export type OnRestore = (rules: readonly string[]) => void;

interface ExtractionSummary { kept: Coverage; removed: readonly Removal[] }

/** Draws the line; opened, it shows what was left out, and where `bringBack` is given offers it back. */
export function renderRemoved(page: Document, { kept, removed }: ExtractionSummary, labels: Labels, restore?: OnRestore): HTMLElement {
  return element(page, 'details', { class: 'removed', lang: labels.language, dir: labels.direction }, [
    element(page, 'summary', {}, [renderCoverage(kept, labels)]),
    element(page, 'p', {}, [labels.text(removed.length === 0 ? 'nothingRemoved' : 'removedPieces')]),
    removed.length > 0 && renderRemovals(page, removed, labels, restore),
  ]);
}
