/** A saved page, brought to life on jsdom; nothing in it runs and nothing is fetched. */
import { readFileSync, statSync } from 'node:fs';
import { JSDOM, VirtualConsole } from 'jsdom';

/** What went wrong, in one line for the person at the terminal. */
export class UsageError extends Error {}

/** More than any page; jsdom would need minutes for it. */
const MAX_PAGE_BYTES = 40_000_000;

function readText(file: string): string {
  try {
    if (statSync(file).size > MAX_PAGE_BYTES) throw new UsageError(`${file} is larger than ${MAX_PAGE_BYTES / 1_000_000} MB: no page is.`);
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(`${file} cannot be read: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}

/** The page in a file. Its own address, where it tells one, stands in for a missing `address`. */
export function loadSavedPage(file: string, givenUrl: string | undefined): { page: Document; url: URL } {
  const html = readText(file);
  if (!/<(!doctype html|html|head|body|article|div|p)\b/i.test(html)) throw new UsageError(`${file} is not an HTML page.`);
  const page = new JSDOM(html, { virtualConsole: new VirtualConsole() }).window.document;
  const url = givenUrl ?? page.querySelector('link[rel="canonical"]')?.getAttribute('href')
    ?? page.querySelector('meta[property="og:url"], meta[name="og:url"]')?.getAttribute('content');
  if (!url) throw new UsageError(`${file} does not tell its own address: give it with --url https://www.dw.com/…`);
  if (!URL.canParse(url)) throw new UsageError(`"${url}" is not an address: --url wants one like https://www.dw.com/…`);
  return { page, url: new URL(url) };
}
