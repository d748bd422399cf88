import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseStartRequest } from '../../../src/scripts/start-request.ts';

describe('what npm start is asked to show', () => {
  let folder = '';
  let page = '';
  let text = '';
  const html = '<!doctype html><html><link data-rh="true" href="https://www.dw.com/en/owls/a-70000009" rel="canonical"><p>Owls.</p></html>';
  const without = '<html><p>Owls.</p></html>';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'klartext-start-'));
    page = join(folder, 'page.html');
    text = join(folder, 'notes.txt');
    writeFileSync(page, html);
    writeFileSync(join(folder, 'without.html'), without);
    writeFileSync(text, 'Owls are birds.');
  });
  afterAll(() => { rmSync(folder, { recursive: true }); });

  test('is the sample in Chromium when nothing is said', () => {
    expect(parseStartRequest([], page)).toEqual({ browser: 'chromium', url: 'https://www.dw.com/en/owls/a-70000009', html });
  });

  test('is a saved page at the address that is given, in Firefox when asked', () => {
    expect(parseStartRequest([page, '--url', 'https://www.dw.com/en/0/a-1', '--firefox'], 'none'))
      .toEqual({ browser: 'firefox', url: 'https://www.dw.com/en/0/a-1', html });
  });

  test('is the live site for an address, by https', () => {
    expect(parseStartRequest(['http://www.dw.com/en/owls/a-2'], page)).toEqual({ browser: 'chromium', url: 'https://www.dw.com/en/owls/a-2' });
  });

  test.each([
    [['https://example.org/a-1'], /^https:\/\/example.org\/a-1 is not on dw.com\./],
    [['https://dw.com.example.org/a-1'], /is not on dw.com\./],
    [['nowhere.html'], /^There is no file nowhere.html\.$/],
    [['--blue'], /^Unknown option '--blue'.* Usage: npm start/],
    [['a.html', 'b.html'], /^One page at a time, and there are 2\. Usage/],
  ])('is refused in one sentence: %j', (words, sentence) => {
    expect(() => parseStartRequest(words, page)).toThrow(sentence);
  });

  test('is refused when the file is a folder, holds no HTML, or does not say where it comes from', () => {
    expect(() => parseStartRequest([folder], page)).toThrow('cannot be read as a file.');
    expect(() => parseStartRequest([text], page)).toThrow('holds no HTML page.');
    expect(() => parseStartRequest([join(folder, 'without.html')], page)).toThrow('does not say where it comes from: add --url');
    expect(() => parseStartRequest([page, '--url', 'owls'], page)).toThrow('"owls" is no address.');
  });
});
