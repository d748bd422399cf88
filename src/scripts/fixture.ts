/** Reads the test fixtures. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findCanonicalUrl } from './start-request.ts';

const fixtures = join(import.meta.dirname, '..', '..', 'tests', 'fixtures');

/** Returns the HTML of the fixture `name` and the canonical URL that it gives itself. Throws where it gives none. */
export function readFixture(name: string): { url: string; html: string } {
  const html = readFileSync(join(fixtures, name, 'source.html'), 'utf8');
  const url = findCanonicalUrl(html);
  if (url === undefined) throw new Error(`The fixture ${name} has no canonical URL.`);
  return { url, html };
}
