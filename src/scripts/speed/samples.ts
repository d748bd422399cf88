/** Lists the pages that the speed benchmark measures. */
import { readFixture } from '../fixture.ts';
import { loadBenchPages } from '../pages/expected.ts';
import { generatePage, type TimedPage } from './generated-page.ts';

const FIXTURES = ['sample', 'liveblog-english', 'german-legacy', 'persian-modern'];

/** Returns four fixtures and a generated article of a usual size, since fixtures are shorter than what DW publishes. */
export function listBundled(): TimedPage[] {
  return [...FIXTURES.map(readFixture), generatePage({ words: 900, nodes: 1200, pictures: 6 })];
}

/** Returns the saved pages of some folders: NAME.html beside NAME.json, whose `url` is the page's URL. Throws where a folder holds none. */
export function listSaved(folders: readonly string[]): TimedPage[] {
  return folders.flatMap(loadBenchPages).map(({ html, expected: { url } }) => ({ html, url }));
}

/** Returns the page with the most characters. */
export function findLongest(pages: readonly TimedPage[]): TimedPage {
  return pages.reduce((longest, page) => (page.html.length > longest.html.length ? page : longest));
}
