import { JSDOM } from 'jsdom';
import { describe, expect, test, vi } from 'vitest';
import { readKey } from '../../../src/extension/reader/keys.ts';
import { findStep } from '../../../src/extension/reader/text/heading-navigation.ts';

vi.mock('webextension-polyfill', () => ({ default: {} }));

describe('the key that was pressed', () => {
  test.each([
    ['n', 'KeyN', false, 'n'], ['?', 'Minus', true, '?'], ['+', 'BracketRight', false, '+'],
    // Russian, Arabic and Greek keyboards; a German one has z and y exchanged and means the letter it sends.
    ['т', 'KeyN', false, 'n'], ['Р', 'KeyH', true, 'H'], ['ى', 'KeyN', false, 'n'], ['η', 'KeyH', false, 'h'], ['z', 'KeyY', false, 'z'],
    ['ö', 'Semicolon', false, 'ö'], ['ArrowDown', 'ArrowDown', false, 'ArrowDown'],
  ])('%s at %s, with shift %s, is %s', (key, code, shiftKey, sign) => {
    expect(readKey({ key, code, shiftKey })).toBe(sign);
  });
});

describe('the next and the previous place', () => {
  /** Headings whose upper edges are so far below the window's. */
  function place(...tops: number[]): HTMLElement[] {
    const { document } = new JSDOM('').window;
    return tops.map((top) => Object.assign(document.createElement('h2'), { getBoundingClientRect: () => ({ top }) as DOMRect }));
  }

  test('from what is seen now: the first below, the last above', () => {
    const places = place(-900, -200, 400, 900);
    expect(findStep(places, 1, null)).toBe(places[2]);
    expect(findStep(places, -1, null)).toBe(places[1]);
  });

  test('from the one gone to, to its neighbour, although the scrolling lasts', () => {
    const places = place(400, 900, 1500);
    expect(findStep(places, 1, places[1] ?? null)).toBe(places[2]);
    expect(findStep(places, -1, places[1] ?? null)).toBe(places[0]);
  });

  test('past the ends there is nothing, nor where there are no places', () => {
    const places = place(400, 900);
    expect(findStep(places, 1, places[1] ?? null)).toBeUndefined();
    expect(findStep(places, -1, null)).toBeUndefined();
    expect(findStep([], 1, null)).toBeUndefined();
  });
});
