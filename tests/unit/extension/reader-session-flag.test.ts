/** Checks the flag that lets the reader reopen after a reload. */
import { expect, test } from 'vitest';
import { setReaderOpen, wasReaderOpen } from '../../../src/extension/reader-session-flag.ts';

function makeWindow(href: string, stored: Record<string, string> = {}): Window {
  const sessionStorage = {
    getItem: (key: string) => stored[key] ?? null,
    setItem: (key: string, value: string) => { stored[key] = value; },
    removeItem: (key: string) => { Reflect.deleteProperty(stored, key); },
  };
  return { location: { href }, sessionStorage } as unknown as Window;
}

test('holds for the URL on which the reader was open, until it is closed', () => {
  const stored = {};
  const view = makeWindow('https://www.dw.com/en/harbour/a-1', stored);
  expect(wasReaderOpen(view)).toBe(false);
  setReaderOpen(view, true);
  expect(wasReaderOpen(view)).toBe(true);
  expect(wasReaderOpen(makeWindow('https://www.dw.com/en/tower/a-2', stored))).toBe(false);
  setReaderOpen(view, false);
  expect(stored).toEqual({});
});

test('is false, and throws nothing, where the page forbids storage', () => {
  const view = { location: { href: 'https://www.dw.com/' }, get sessionStorage(): Storage { throw new DOMException('denied', 'SecurityError'); } } as unknown as Window;
  expect(() => setReaderOpen(view, true)).not.toThrow();
  expect(wasReaderOpen(view)).toBe(false);
});
