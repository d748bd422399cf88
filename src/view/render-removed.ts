/** Renders how much of the page the article contains, and what was left out for which reason. */
import type { Coverage, Removal } from '../article/model.ts';
import { element } from './element.ts';
import type { Labels } from './labels.ts';
import { REASONS } from './removal-reasons.ts';

/**
 * Returns the share of the page's words that the article contains, 0 to 1. It can be more than 1 before it is limited:
 * captions that the page shows twice are counted there once.
 */
function coverageShare({ words, pageWords }: Coverage): number {
  return pageWords === 0 ? 1 : Math.min(1, words / pageWords);
}

function renderCoverage(kept: Coverage, labels: Labels): string {
  const pagePictures = Math.max(kept.pictures, kept.pagePictures);
  return labels.text('coverage', labels.percent(coverageShare(kept)), labels.number(kept.pictures), labels.number(pagePictures), labels.plural('coverageVideos', kept.videos));
}

/** What was left out for one reason. `returns` is true where a rule of the group allows to restore its pieces. */
interface RemovalGroup { rules: Set<string>; returns: boolean; pieces: Set<string> }

/** Returns the reason in the language of the interface, or the rule's own English reason where it has no label. */
function nameReason({ rule, why }: Removal, labels: Labels): string {
  const key = REASONS[rule];
  return key ? labels.text(key) : why;
}

/**
 * Groups removals by reason, in order of first occurrence. Pieces without text are recorded by their tag (`<div>`),
 * which means nothing to readers: they are left out.
 */
function groupByReason(removed: readonly Removal[], labels: Labels): Map<string, RemovalGroup> {
  const groups = new Map<string, RemovalGroup>();
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

/**
 * Renders a list of the reasons, with their rules and pieces. Pieces are the page's text: `dir="auto"` sets the
 * direction of each.
 */
function renderRemovals(page: Document, removed: readonly Removal[], labels: Labels, restore?: OnRestore): HTMLElement {
  return element(page, 'ul', {}, [...groupByReason(removed, labels)].map(([reason, { rules, returns, pieces }]) => element(page, 'li', {}, [
    element(page, 'span', { class: 'why' }, [reason]),
    ...[...rules].map((rule) => element(page, 'code', { class: 'rule', lang: 'en', dir: 'ltr' }, [rule])),
    ...[...pieces].map((piece) => element(page, 'q', { dir: 'auto' }, [piece])),
    restore && returns && pieces.size > 0 && renderRestoreButton(page, [...rules], labels, restore),
  ])));
}

/** Restores in this article what the rules of these names left out. */
export type OnRestore = (rules: readonly string[]) => void;

/** The part of an extraction that is reported. */
interface ExtractionSummary { kept: Coverage; removed: readonly Removal[] }

/**
 * Renders one line about coverage that opens to a list of what was left out. Where `restore` is given, reasons whose
 * pieces can be restored have a button for it.
 */
export function renderRemoved(page: Document, { kept, removed }: ExtractionSummary, labels: Labels, restore?: OnRestore): HTMLElement {
  return element(page, 'details', { class: 'removed', lang: labels.language, dir: labels.direction }, [
    element(page, 'summary', {}, [renderCoverage(kept, labels)]),
    element(page, 'p', {}, [labels.text(removed.length === 0 ? 'nothingRemoved' : 'removedPieces')]),
    removed.length > 0 && renderRemovals(page, removed, labels, restore),
  ]);
}
