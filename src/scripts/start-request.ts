/** Parses the command line of `npm start`. */
import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { BrowserName } from './browser/browsers.mjs';

export interface StartRequest {
  browser: BrowserName;
  url: string;
  /** The HTML to serve at `url`; without it, the page is loaded from the real site. */
  html?: string;
}

const usage = 'npm start [-- [page.html] [--url https://www.dw.com/…] [--firefox]]';

/**
 * Returns a URL on dw.com with https.
 * @throws {Error} when the text is no URL on dw.com
 */
export function parseDwUrl(text: string): string {
  if (!URL.canParse(text)) throw new Error(`"${text}" is no URL. Klartext reads pages such as https://www.dw.com/en/…/a-12345678.`);
  const { protocol, hostname, href } = new URL(text);
  if (/^https?:$/.test(protocol) && /^([\w-]+\.)*dw\.com$/.test(hostname)) return href.replace(/^http:/, 'https:');
  throw new Error(`${text} is not on dw.com. Klartext reads pages such as https://www.dw.com/en/…/a-12345678.`);
}

/** Returns the canonical URL of a page (`link rel=canonical`); `undefined` where it has none. */
export function findCanonicalUrl(html: string): string | undefined {
  const link = html.match(/<link\b[^>]*>/gi)?.find((tag) => /\brel=["']?canonical\b/i.test(tag));
  return link?.match(/\bhref=["']?([^"'\s>]+)/i)?.[1];
}

/** Reads a file with an HTML page. Throws an error with one sentence where it is none. */
function readPage(file: string): string {
  if (!existsSync(file)) throw new Error(`There is no file ${file}.`);
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    throw new Error(`${file} cannot be read as a file.`);
  }
  if (!/<(html|body|head|!doctype html)\b/i.test(text)) throw new Error(`${file} holds no HTML page.`);
  return text;
}

/**
 * Parses the arguments after `npm start --`. Without any, the request is for the file `sample`.
 * @throws {Error} with one sentence for the user when they are not valid
 */
export function parseStartRequest(args: string[], sample: string): StartRequest {
  let parsed;
  try {
    parsed = parseArgs({ args, allowPositionals: true, options: { url: { type: 'string' }, firefox: { type: 'boolean' } } });
  } catch (error) {
    // Uses the first sentence of Node's message; its second is about quoting.
    const sentence = error instanceof Error ? error.message.split('. ')[0] : String(error);
    throw new Error(`${sentence}. Usage: ${usage}`, { cause: error });
  }
  const { values: { url, firefox }, positionals: [page = sample, ...more] } = parsed;
  if (more.length > 0) throw new Error(`One page at a time, and there are ${more.length + 1}. Usage: ${usage}`);
  const browser = firefox ? 'firefox' : 'chromium';
  if (/^https?:/i.test(page)) return { browser, url: parseDwUrl(page) };
  const html = readPage(page);
  const source = url ?? findCanonicalUrl(html);
  if (source === undefined) throw new Error(`${page} does not say where it comes from: add --url https://www.dw.com/…`);
  return { browser, url: parseDwUrl(source), html };
}
