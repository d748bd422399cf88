/** The keys of the reader: a table, and the one place that listens. */
import { nativeProperty } from '../../article/dom-clobbering.ts';
import type { LabelKey } from '../../view/labels.ts';
import { settingsStore } from '../settings-store.ts';
import { fields } from '../settings.ts';
import type { ReaderContext } from './reader-context.ts';
import { closeTop } from './tools/panel.ts';
import { findKeySentences, goBackToPoints, goToKeySentence } from './text/key-point-navigation.ts';
import { readKey } from './read-key.ts';
import { findHeadings, findStep, goToHeading } from './text/heading-navigation.ts';

export interface Key {
  /** As the keyboard sends them; capitals are typed with Shift. */
  keys: readonly string[];
  label: LabelKey;
  press: () => void;
}

function focusIn(dialog: HTMLElement): Element | null {
  return (dialog.getRootNode() as ShadowRoot).activeElement;
}

function stepPoint({ dialog }: ReaderContext, step: 1 | -1): void {
  const sentence = findStep(findKeySentences(dialog), step, dialog.querySelector('mark.current'));
  if (sentence) goToKeySentence(dialog, sentence);
}

function stepHeading({ dialog }: ReaderContext, step: 1 | -1): void {
  const heading = findStep(findHeadings(dialog), step, focusIn(dialog));
  if (heading) goToHeading(heading);
}

function resize({ settings }: ReaderContext, step: 1 | -1): void {
  const { min, max } = fields.fontSize;
  const size = Math.min(max, Math.max(min, settings.fontSize + step));
  // Kept at once, so that a second press before the storage answers counts on.
  settings.fontSize = size;
  void settingsStore.write({ fontSize: size });
}

/** What the keys do that have no button in the toolbar. */
export function makeKeys(context: ReaderContext): Key[] {
  return [
    { keys: ['n', 'j'], label: 'nextKeyPoint', press: () => stepPoint(context, 1) },
    { keys: ['p', 'k'], label: 'previousKeyPoint', press: () => stepPoint(context, -1) },
    { keys: ['b'], label: 'backToKeyPoints', press: () => goBackToPoints(context.dialog) },
    { keys: ['h'], label: 'nextHeading', press: () => stepHeading(context, 1) },
    { keys: ['H'], label: 'previousHeading', press: () => stepHeading(context, -1) },
    { keys: ['+'], label: 'largerText', press: () => resize(context, 1) },
    { keys: ['-'], label: 'smallerText', press: () => resize(context, -1) },
  ];
}

function isTyping(event: KeyboardEvent): boolean {
  const [target] = event.composedPath();
  // A control in a panel just closed has the focus for a moment more, and nobody types there.
  return target instanceof HTMLElement && target.checkVisibility() && (target.isContentEditable || target.matches('input, select, textarea'));
}

/** Whether the key was one of the reader's; those with modifiers belong to browser and system. */
function press(event: KeyboardEvent, context: ReaderContext, keys: readonly Key[]): boolean {
  if (event.key === 'Escape') return closeTop(context.dialog);
  if (event.defaultPrevented || isTyping(event)) return false;
  const sign = readKey(event);
  const key = keys.find((candidate) => candidate.keys.includes(sign));
  // Behind a sheet or an enlarged picture nothing moves.
  if (!key || context.dialog.querySelector('dialog[open]')) return false;
  key.press();
  return true;
}

/** Lets the parts of the reader hear a key; the copy does not leave the shadow root. Says whether one of them took it. */
function passOn(event: KeyboardEvent, dialog: HTMLElement): boolean {
  const [target] = event.composedPath();
  const { key, code, shiftKey } = event;
  const copy = new KeyboardEvent('keydown', { key, code, shiftKey, bubbles: true, cancelable: true, composed: false });
  return !(target instanceof Element && dialog.contains(target) ? target : dialog).dispatchEvent(copy);
}

/**
 * Listens while the article is shown. At the window and first: the page beneath has the keyboard as well, and its "k"
 * would play a video that nobody sees.
 */
export function followKeys(context: ReaderContext, keys: readonly Key[]): void {
  const view = nativeProperty(context.dialog.ownerDocument, 'defaultView');
  for (const type of ['keydown', 'keypress', 'keyup'] as const) {
    view?.addEventListener(type, (event) => {
      if (!event.isTrusted || event.isComposing || event.ctrlKey || event.altKey || event.metaKey) return;
      event.stopImmediatePropagation();
      if (type === 'keydown' && (press(event, context, keys) || passOn(event, context.dialog))) event.preventDefault();
    }, { capture: true, signal: context.signal });
  }
}
