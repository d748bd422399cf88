/** The pages to be quick on: saved ones where folders are given, else those that come with the project. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeGenerated } from './generated.ts';
import { findCanonicalUrl } from '../start-request.ts';

export interface SamplePage { name: string; html: string; url: string }

const fixtures = join(import.meta.dirname, '..', '..', '..', 'tests', 'fixtures');
const BUNDLED = ['sample', 'liveblog-english', 'german-legacy', 'persian-modern'];

function readFixture(name: string): SamplePage {
  const html = readFileSync(join(fixtures, name, 'source.html'), 'utf8');
  return { name, html, url: findCanonicalUrl(html) ?? '' };
}

/**
 * Four fixtures, and a generated article of a usual size: fixtures are shorter than what DW publishes.
 */
export function listBundled(): SamplePage[] {
  return [...BUNDLED.map(readFixture), { name: 'generated', ...writeGenerated({ words: 900, nodes: 1200, pictures: 6, videos: 2 }) }];
}

/** Saved pages, NAME.html beside NAME.json which has the address. */
export function listSaved(folders: readonly string[]): SamplePage[] {
  return folders.flatMap((folder) => readdirSync(folder).filter((file) => file.endsWith('.html')).map((file) => {
    const { url } = JSON.parse(readFileSync(join(folder, file.replace(/html$/, 'json')), 'utf8')) as { url: string };
    return { name: file.replace('.html', ''), html: readFileSync(join(folder, file), 'utf8'), url };
  }));
}

/** The page to read long in. */
export function findLongest(pages: readonly SamplePage[]): SamplePage {
  const [longest] = pages.toSorted((a, b) => b.html.length - a.html.length);
  if (!longest) throw new Error('There is no page to measure: a folder of saved pages holds NAME.html beside NAME.json.');
  return longest;
}
