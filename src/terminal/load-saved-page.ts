/** Parses a saved page with jsdom. Scripts are not run and nothing is fetched. */
import { readFileSync, statSync } from 'node:fs';
import { JSDOM, VirtualConsole } from 'jsdom';

/** An error of the input, with a message of one line that the command prints. */
export class UsageError extends Error {}

/** Larger than any article page; jsdom needs minutes for such a file. */
const MAX_PAGE_BYTES = 40_000_000;

function readText(file: string): string {
  try {
    if (statSync(file).size > MAX_PAGE_BYTES) throw new UsageError(`${file} is larger than ${MAX_PAGE_BYTES / 1_000_000} MB; no article page is that large.`);
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(`${file} cannot be read: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}

/**
 * Parses the page in a file. Its URL is `givenUrl`, else the canonical or Open Graph URL that the page names. Throws a
 * `UsageError` for a file that cannot be read, is too large or is not HTML, and for a missing or invalid URL.
 */
export function loadSavedPage(file: string, givenUrl: string | undefined): { page: Document; url: URL } {
  const html = readText(file);
  if (!/<(!doctype html|html|head|body|article|div|p)\b/i.test(html)) throw new UsageError(`${file} is not an HTML page.`);
  const page = new JSDOM(html, { virtualConsole: new VirtualConsole() }).window.document;
  const url = givenUrl ?? page.querySelector('link[rel="canonical"]')?.getAttribute('href')
    ?? page.querySelector('meta[property="og:url"], meta[name="og:url"]')?.getAttribute('content');
  if (!url) throw new UsageError(`${file} does not name its own URL: pass it with --url https://www.dw.com/…`);
  if (!URL.canParse(url)) throw new UsageError(`"${url}" is not a URL; expected: --url https://www.dw.com/…`);
  return { page, url: new URL(url) };
}
