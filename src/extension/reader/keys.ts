/** The reader's keyboard: a table of keys, and the listener that presses them. */
import { isAllOf, LETTER } from '../../article/char-classes.ts';
import { nativeProperty } from '../../article/dom-clobbering.ts';
import type { LabelKey } from '../../view/labels.ts';
import { settingsStore } from '../settings-store.ts';
import { fields } from '../settings.ts';
import type { ReaderContext } from './reader-context.ts';
import { findHeadings, findStep, goToHeading } from './text/heading-navigation.ts';
import { findKeySentences, goBackToPoints, goToKeySentence } from './text/key-point-navigation.ts';
import { closeTop } from './tools/panel.ts';

export interface Key {
  /** Values of `KeyboardEvent.key`; a capital is typed with Shift. */
  keys: readonly string[];
  label: LabelKey;
  press: () => void;
}

/**
 * Returns the character that a key stands for. On keyboards of other scripts it is the Latin letter at the same
 * position, by `code`: Russian "т" is where "n" is. A Latin letter stays what the keyboard sends, also where the layout
 * moved it.
 */
export function readKey({ key, code, shiftKey }: Pick<KeyboardEvent, 'key' | 'code' | 'shiftKey'>): string {
  if (key.length > 1 || !isAllOf(key, LETTER) || /^[a-z]$/i.test(key)) return key;
  const letter = /^Key([A-Z])$/.exec(code)?.[1];
  if (letter === undefined) return key;
  return shiftKey ? letter : letter.toLowerCase();
}

function findFocused(dialog: HTMLElement): Element | null {
  return (dialog.getRootNode() as ShadowRoot).activeElement;
}

function stepPoint({ dialog }: ReaderContext, step: 1 | -1): void {
  const sentence = findStep(findKeySentences(dialog), step, dialog.querySelector('mark.current'));
  if (sentence) goToKeySentence(dialog, sentence);
}

function stepHeading({ dialog }: ReaderContext, step: 1 | -1): void {
  const heading = findStep(findHeadings(dialog), step, findFocused(dialog));
  if (heading) goToHeading(heading);
}

function resizeText({ settings }: ReaderContext, step: 1 | -1): void {
  const { min, max } = fields.fontSize;
  const fontSize = Math.min(max, Math.max(min, settings.fontSize + step));
  // Set at once: a second press may come before the storage reports the change.
  settings.fontSize = fontSize;
  void settingsStore.write({ fontSize });
}

/** Makes the keys that have no button in the toolbar. */
export function makeKeys(context: ReaderContext): Key[] {
  return [
    { keys: ['n', 'j'], label: 'nextKeyPoint', press: () => stepPoint(context, 1) },
    { keys: ['p', 'k'], label: 'previousKeyPoint', press: () => stepPoint(context, -1) },
    { keys: ['b'], label: 'backToKeyPoints', press: () => goBackToPoints(context.dialog) },
    { keys: ['h'], label: 'nextHeading', press: () => stepHeading(context, 1) },
    { keys: ['H'], label: 'previousHeading', press: () => stepHeading(context, -1) },
    { keys: ['+'], label: 'largerText', press: () => resizeText(context, 1) },
    { keys: ['-'], label: 'smallerText', press: () => resizeText(context, -1) },
  ];
}

function isTyping(event: KeyboardEvent): boolean {
  const [target] = event.composedPath();
  // A control in a panel that was just closed keeps the focus for a moment and is not visible.
  return target instanceof HTMLElement && target.checkVisibility() && (target.isContentEditable || target.matches('input, select, textarea'));
}

/** Presses the key of an event; returns whether the reader has such a key now. */
function pressKey(event: KeyboardEvent, context: ReaderContext, keys: readonly Key[]): boolean {
  if (event.key === 'Escape') return closeTop(context.dialog);
  if (event.defaultPrevented || isTyping(event)) return false;
  const character = readKey(event);
  const key = keys.find((candidate) => candidate.keys.includes(character));
  // While the lightbox is open, keys must not scroll the article behind it.
  if (!key || context.dialog.querySelector('dialog[open]')) return false;
  key.press();
  return true;
}

/**
 * Sends a copy of the event to the reader's own elements, inside the shadow root only; returns whether one prevented
 * its default.
 */
function dispatchInside(event: KeyboardEvent, dialog: HTMLElement): boolean {
  const [target] = event.composedPath();
  const { key, code, shiftKey } = event;
  const copy = new KeyboardEvent('keydown', { key, code, shiftKey, bubbles: true, cancelable: true, composed: false });
  return !(target instanceof Element && dialog.contains(target) ? target : dialog).dispatchEvent(copy);
}

/**
 * Listens to the keyboard until the context's signal aborts, at the window and in the capture phase: the page listens
 * too, and its "k" would play a video behind the reader. Keys with Ctrl, Alt or Meta are left to browser and system.
 */
export function followKeys(context: ReaderContext, keys: readonly Key[]): void {
  const view = nativeProperty(context.dialog.ownerDocument, 'defaultView');
  for (const type of ['keydown', 'keypress', 'keyup'] as const) {
    view?.addEventListener(type, (event) => {
      if (!event.isTrusted || event.isComposing || event.ctrlKey || event.altKey || event.metaKey) return;
      event.stopImmediatePropagation();
      if (type === 'keydown' && (pressKey(event, context, keys) || dispatchInside(event, context.dialog))) event.preventDefault();
    }, { capture: true, signal: context.signal });
  }
}
