import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseStartRequest } from '../../../src/scripts/start-request.ts';

describe('parseStartRequest', () => {
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

  test('returns the sample in Chromium without arguments', () => {
    expect(parseStartRequest([], page)).toEqual({ browser: 'chromium', url: 'https://www.dw.com/en/owls/a-70000009', html });
  });

  test('returns a saved page at the given URL, in Firefox with --firefox', () => {
    expect(parseStartRequest([page, '--url', 'https://www.dw.com/en/0/a-1', '--firefox'], 'none'))
      .toEqual({ browser: 'firefox', url: 'https://www.dw.com/en/0/a-1', html });
  });

  test('returns the live site for a URL, with https', () => {
    expect(parseStartRequest(['http://www.dw.com/en/owls/a-2'], page)).toEqual({ browser: 'chromium', url: 'https://www.dw.com/en/owls/a-2' });
  });

  test.each([
    [['https://example.org/a-1'], /^https:\/\/example.org\/a-1 is not on dw.com\./],
    [['https://dw.com.example.org/a-1'], /is not on dw.com\./],
    [['nowhere.html'], /^There is no file nowhere.html\.$/],
    [['--blue'], /^Unknown option '--blue'.* Usage: npm start/],
    [['a.html', 'b.html'], /^One page at a time, and there are 2\. Usage/],
  ])('refuses %j in one sentence', (args, sentence) => {
    expect(() => parseStartRequest(args, page)).toThrow(sentence);
  });

  test('refuses a folder, a file without HTML, and a page without a URL', () => {
    expect(() => parseStartRequest([folder], page)).toThrow('cannot be read as a file.');
    expect(() => parseStartRequest([text], page)).toThrow('holds no HTML page.');
    expect(() => parseStartRequest([join(folder, 'without.html')], page)).toThrow('does not say where it comes from: add --url');
    expect(() => parseStartRequest([page, '--url', 'owls'], page)).toThrow('"owls" is no URL.');
  });
});
