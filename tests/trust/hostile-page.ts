/** Writes pages in DW's markup with payloads in every field, and with numbered sentences that the article must keep. */
import { writeSentence } from './in-page.ts';
import { payloads } from './payloads.ts';

/** Number of payloads on a page, which makes it as large as a long live blog. */
const PAYLOADS_PER_PAGE = 720;

export interface HostilePage {
  url: string;
  html: string;
  /** Sentences between the payloads. */
  sentences: string[];
  /** Whether the payloads are escaped in their fields, so that the page itself runs none. */
  isEscaped: boolean;
}

export const asText = (payload: string): string => payload.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
export const asAttribute = (payload: string): string => payload.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
export const asJson = (payload: string): string => JSON.stringify(payload).replaceAll('<', '\\u003c');

/** Kinds of running text; each payload is put into one of them. */
const texts: readonly ((text: string, value: string) => string)[] = [
  (text, value) => `<h2 id="${value}" class="${value}">${text}</h2>`,
  (text) => `<ul><li>${text}</li></ul>`,
  (text, value) => `<p><strong>${text}</strong> <span lang="${value}" dir="${value}">!</span></p>`,
  (text, value) => `<blockquote cite="${value}"><p>${text}</p></blockquote>`,
  (text, value) => `<table><caption>${text}</caption><tr><th colspan="${value}">1</th><td>1</td></tr></table>`,
  (text, value) => `<blockquote class="tweet embed" data-id="${value}">${text}</blockquote>`,
];

/** Fields of an article besides running text. */
const fields: readonly ((text: string, value: string) => string)[] = [
  (text, value) => `<figure class="placeholder-image master_landscape big"><img data-format="MASTER_LANDSCAPE" data-id="${value}" data-url="${value}" src="${value}" srcset="${value} 2x" alt="${value}"><figcaption class="img-caption">Fog<small class="copyright">Image: ${text}</small></figcaption></figure>`,
  (text, value) => `<div class="vjs-wrapper embed big"><h2 class="headline" aria-label="${value}">${text}</h2><video id="video-1" data-id="1" preload="none" data-posterurl="${value}" data-duration="${value}"><source src="${value}" type="${value}"><track src="${value}" srclang="${value}" label="${value}"></video></div>`,
  (_text, value) => `<div class="embed"><iframe data-src="${value}" title="${value}"></iframe></div>`,
];

/** Writes a payload escaped into a link, and in turn into one of the other fields. */
function fillFields(payload: string, index: number): string {
  const text = asText(payload);
  const value = asAttribute(payload);
  const all = [...fields, ...texts];
  return `<p><a href="${value}">${text}</a></p>${all[index % all.length]?.(text, value) ?? ''}`;
}

/** Closes the quotes, comments and elements that a payload may have opened, so that the next sentence is a paragraph again. */
const CLOSING_TAGS = `"'>--></textarea></title></style></script></noscript></xmp></iframe></noembed></noframes></select></option></svg></math></template></table></form></button></a></object></video></audio>`;
/**
 * Returns the end tags after a payload. In SVG and MathML, an end tag has an effect only where no element is open inside,
 * so the opened elements are closed in reverse order; elsewhere the next sentence may stand in an open element.
 */
function close(payload: string): string {
  if (!/<(svg|math)/i.test(payload)) return CLOSING_TAGS;
  const opened = [...payload.matchAll(/<([a-z][\w-]*)/gi)].map((found) => `</${found[1]}>`);
  return CLOSING_TAGS + opened.toReversed().join('') + CLOSING_TAGS;
}

/** Returns whether no end tag can close the payload, so that it must be the last of its page. */
const isUnclosable = (payload: string): boolean => /<plaintext/i.test(payload);

function writePage(part: readonly string[], number: number, writePayload: (payload: string, index: number) => string): HostilePage {
  const url = `https://www.dw.com/en/hostile/a-7${String(number).padStart(7, '0')}`;
  const sentences = part.map((_, index) => writeSentence(number, index));
  const body = part.map((payload, index) => `<p>${sentences[index]}</p>\n${writePayload(payload, index)}`);
  const [first = '', second = '', third = ''] = part;
  const html = `<!doctype html><html lang="en" dir="ltr"><head><meta charset="utf-8"><title>${asText(first)}</title>
<meta name="description" content="${asAttribute(second)}"><meta property="og:image" content="${asAttribute(third)}">
<script type="application/ld+json" data-rh="true">{"@type":"NewsArticle","headline":${asJson(first)},"datePublished":${asJson(second)},"author":[{"@type":"Person","name":${asJson(third)},"url":${asJson(first)}}],"image":{"url":${asJson(second)}}}</script></head>
<body><div id="root"><section><div class="detail-zone"><article><div class="content-area"><header>
<div data-tracking-name="content-detail-kicker" class="kicker"><span><a href="${asAttribute(first)}">${asText(second)}</a></span></div>
<h1>Fog over the ferry ${number} ${asText(third)}</h1><div class="author-details"><a class="author-link" href="${asAttribute(first)}">${asText(first)}</a><span class="extra-info">${asText(second)}</span></div>
<p class="teaser-text">${asText(third)}</p></header>
<div data-tracking-name="rich-text" class="rich-text">${body.join('\n')}</div></div></article></div></section>
<footer id="footer"></footer></div>
<script>window.__APP_STATE__={"/graph-api/en/content/article/7${String(number).padStart(7, '0')}":{"data":{"content":{"title":${asJson(first)},"teaser":${asJson(second)},"persons":[{"name":${asJson(third)},"fullName":${asJson(third)}}],"firstPublicationDate":${asJson(first)},"mainContentImage":{"staticUrl":${asJson(second)},"description":${asJson(third)}}}}}}</script></body></html>`;
  return { url, html, sentences, isEscaped: writePayload === fillFields };
}

/** Writes pages with all payloads twice: in fields, and as markup between the paragraphs. `size` is the number of payloads on a page. */
export function writeHostilePages(size = PAYLOADS_PER_PAGE): HostilePage[] {
  const pages: HostilePage[] = [];
  const write = (list: readonly string[], writePayload: (payload: string, index: number) => string): void => { pages.push(writePage(list, pages.length, writePayload)); };
  for (let start = 0; start < payloads.length; start += size) write(payloads.slice(start, start + size), fillFields);
  const unclosable = payloads.filter(isUnclosable);
  const closable = payloads.filter((payload) => !isUnclosable(payload));
  // At least one page for each payload that cannot be closed.
  const sizeOfMarkupPage = Math.min(size, Math.ceil(closable.length / unclosable.length));
  for (let start = 0; start < closable.length; start += sizeOfMarkupPage) {
    write([...closable.slice(start, start + sizeOfMarkupPage), ...unclosable.splice(0, 1)], (payload) => `<div>${payload}${isUnclosable(payload) ? '' : close(payload)}</div>`);
  }
  return pages;
}
