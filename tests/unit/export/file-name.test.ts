import { describe, expect, test } from 'vitest';
import { makeFileName } from '../../../src/view/export/file-name.ts';

describe('a file name from a headline', () => {
  test.each([
    ['Bees "on" the roof: why?', 'Bees on the roof why.md'],
    ['Either/or \\ neither|nor', 'Either or neither nor.md'],
    ['نحل فوق السطح', 'نحل فوق السطح.md'],
    ['屋顶上的蜜蜂：为什么？', '屋顶上的蜜蜂：为什么？.md'],
    ['ንቦች በጣሪያ ላይ', 'ንቦች በጣሪያ ላይ.md'],
    ['...hidden', 'hidden.md'],
    ['The end. ', 'The end.md'],
    ['con', '_con.md'],
    ['Content', 'Content.md'],
    ['con.first', '_con.first.md'],
    ['NUL .txt', '_NUL .txt.md'],
    ['COM¹', '_COM¹.md'],
    ['com10', 'com10.md'],
    ['../../../etc/passwd', 'etc passwd.md'],
    ['a\u061cb', 'a b.md'],
    ['a\u202egpj.exe', 'a gpj.exe.md'],
    ['tab\tand\nline', 'tab and line.md'],
    ['half \ud83d a bee', 'half a bee.md'],
    ['???', 'article.md'],
    ['', 'article.md'],
  ])('%j becomes %j', (headline, name) => {
    expect(makeFileName(headline, 'md')).toBe(name);
  });

  test('a headline of 400 characters is cut between words, within 255 bytes', () => {
    const name = makeFileName('honeycomb '.repeat(40), 'epub');
    expect(name).toMatch(/^(honeycomb )+honeycomb\.epub$/);
    expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(200);
  });

  test('a text without spaces is cut between graphemes', () => {
    const name = makeFileName('👩🏽‍🌾'.repeat(100), 'html');
    expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(200);
    expect(name).toMatch(/^(👩🏽‍🌾)+\.html$/u);
  });
});
