import { JSDOM } from 'jsdom';
import { describe, expect, test, vi } from 'vitest';
import { readKey } from '../../../src/extension/reader/keys.ts';
import { findStep } from '../../../src/extension/reader/text/heading-navigation.ts';

vi.mock('webextension-polyfill', () => ({ default: {} }));

describe('readKey', () => {
  test.each([
    ['n', 'KeyN', false, 'n'], ['?', 'Minus', true, '?'], ['+', 'BracketRight', false, '+'],
    // Keyboards: Russian, Arabic, Greek. A German one has z where an English one has y, and sends what it shows.
    ['т', 'KeyN', false, 'n'], ['Р', 'KeyH', true, 'H'], ['ى', 'KeyN', false, 'n'], ['η', 'KeyH', false, 'h'], ['z', 'KeyY', false, 'z'],
    ['ö', 'Semicolon', false, 'ö'], ['ArrowDown', 'ArrowDown', false, 'ArrowDown'],
  ])('reads %s at %s, with shift %s, as %s', (key, code, shiftKey, character) => {
    expect(readKey({ key, code, shiftKey })).toBe(character);
  });
});

describe('findStep', () => {
  /** Makes headings at these distances from the window's upper edge, in px. */
  function makeHeadings(...tops: number[]): HTMLElement[] {
    const { document } = new JSDOM('').window;
    return tops.map((top) => Object.assign(document.createElement('h2'), { getBoundingClientRect: () => ({ top }) as DOMRect }));
  }

  test('goes to the first heading below or the last above the visible text', () => {
    const headings = makeHeadings(-900, -200, 400, 900);
    expect(findStep(headings, 1, null)).toBe(headings[2]);
    expect(findStep(headings, -1, null)).toBe(headings[1]);
  });

  test('goes from the target of the last step to its neighbour, also while scrolling lasts', () => {
    const headings = makeHeadings(400, 900, 1500);
    expect(findStep(headings, 1, headings[1] ?? null)).toBe(headings[2]);
    expect(findStep(headings, -1, headings[1] ?? null)).toBe(headings[0]);
  });

  test('finds nothing past the ends and without headings', () => {
    const headings = makeHeadings(400, 900);
    expect(findStep(headings, 1, headings[1] ?? null)).toBeUndefined();
    expect(findStep(headings, -1, null)).toBeUndefined();
    expect(findStep([], 1, null)).toBeUndefined();
  });
});
