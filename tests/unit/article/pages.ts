/** Loads the pages that tests read: the fixtures, and saved pages where KLARTEXT_CORPUS names a folder of them. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM, VirtualConsole } from 'jsdom';

export interface TestPage { name: string; html: string; url: URL }

export const fixturesFolder = join(import.meta.dirname, '../../fixtures');
export const corpusFolder = process.env['KLARTEXT_CORPUS'];

/** Parses a page. No script runs and nothing is fetched. */
export function parse(html: string): Document {
  return new JSDOM(html, { virtualConsole: new VirtualConsole() }).window.document;
}

/** Returns the canonical URL in a page. */
function canonicalUrl(html: string): URL {
  const match = /<link[^>]*href="([^"]+)"[^>]*rel="canonical"|<link[^>]*rel="canonical"[^>]*href="([^"]+)"/.exec(html);
  return new URL(match?.[1] ?? match?.[2] ?? 'https://www.dw.com/');
}

/** Loads every fixture. */
export function loadFixtures(): TestPage[] {
  return readdirSync(fixturesFolder).toSorted().filter((name) => existsSync(join(fixturesFolder, name, 'source.html'))).map((name) => {
    const html = readFileSync(join(fixturesFolder, name, 'source.html'), 'utf8');
    return { name, html, url: canonicalUrl(html) };
  });
}

/** Loads the saved pages. Returns none and warns where KLARTEXT_CORPUS is not set. */
export function loadCorpus(): TestPage[] {
  if (corpusFolder === undefined) {
    console.warn('KLARTEXT_CORPUS is not set: the tests on real pages are SKIPPED.');
    return [];
  }
  return readdirSync(corpusFolder).filter((file) => file.endsWith('.html')).map((file) => {
    const html = readFileSync(join(corpusFolder, file), 'utf8');
    return { name: file, html, url: canonicalUrl(html) };
  });
}
