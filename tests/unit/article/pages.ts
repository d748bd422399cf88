/** The pages that promises are tested on: the fixtures, and the real ones where a folder of them is named. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM, VirtualConsole } from 'jsdom';

export interface TestPage { name: string; html: string; url: URL }

export const fixturesFolder = join(import.meta.dirname, '../../fixtures');
export const corpusFolder = process.env['KLARTEXT_CORPUS'];

/** A document as the page's address would have it. */
export function parse(html: string): Document {
  return new JSDOM(html, { virtualConsole: new VirtualConsole() }).window.document;
}

function ownAddress(html: string): URL {
  const address = /<link[^>]*href="([^"]+)"[^>]*rel="canonical"|<link[^>]*rel="canonical"[^>]*href="([^"]+)"/.exec(html);
  return new URL(address?.[1] ?? address?.[2] ?? 'https://www.dw.com/');
}

/** Every fixture. */
export function loadFixtures(): TestPage[] {
  return readdirSync(fixturesFolder).toSorted().filter((name) => existsSync(join(fixturesFolder, name, 'source.html'))).map((name) => {
    const html = readFileSync(join(fixturesFolder, name, 'source.html'), 'utf8');
    return { name, html, url: ownAddress(html) };
  });
}

/** The real pages; none, said loudly, where no folder is named. */
export function loadCorpus(): TestPage[] {
  if (corpusFolder === undefined) {
    console.warn('KLARTEXT_CORPUS is not set: the tests on real pages are SKIPPED.');
    return [];
  }
  return readdirSync(corpusFolder).filter((file) => file.endsWith('.html')).map((file) => {
    const html = readFileSync(join(corpusFolder, file), 'utf8');
    return { name: file, html, url: ownAddress(html) };
  });
}
