/** Pages of Deutsche Welle's shape whose every field says something hostile, and whose own sentences must survive. */
import { writeSentence } from './in-page.ts';
import { payloads } from './payloads.ts';

/** Payloads a page carries: as many as keep it the size of a long live blog. */
const PER_PAGE = 720;

export interface HostilePage {
  url: string;
  html: string;
  /** Sentences between the payloads, all of which the article must still have. */
  sentences: string[];
  /** Payloads stay in their fields: the page by itself runs none and asks for little. */
  isTame: boolean;
}

export const asText = (payload: string): string => payload.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
export const asAttribute = (payload: string): string => payload.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
export const asJson = (payload: string): string => JSON.stringify(payload).replaceAll('<', '\\u003c');

/** Running text in its kinds; each payload meets one of them. */
const texts: readonly ((text: string, value: string) => string)[] = [
  (text, value) => `<h2 id="${value}" class="${value}">${text}</h2>`,
  (text) => `<ul><li>${text}</li></ul>`,
  (text, value) => `<p><strong>${text}</strong> <span lang="${value}" dir="${value}">!</span></p>`,
  (text, value) => `<blockquote cite="${value}"><p>${text}</p></blockquote>`,
  (text, value) => `<table><caption>${text}</caption><tr><th colspan="${value}">1</th><td>1</td></tr></table>`,
  (text, value) => `<blockquote class="tweet embed" data-id="${value}">${text}</blockquote>`,
];

/** The fields that an article has besides running text, as a page writes them. */
const fields: readonly ((text: string, value: string) => string)[] = [
  (text, value) => `<figure class="placeholder-image master_landscape big"><img data-format="MASTER_LANDSCAPE" data-id="${value}" data-url="${value}" src="${value}" srcset="${value} 2x" alt="${value}"><figcaption class="img-caption">Fog<small class="copyright">Image: ${text}</small></figcaption></figure>`,
  (text, value) => `<div class="vjs-wrapper embed big"><h2 class="headline" aria-label="${value}">${text}</h2><video id="video-1" data-id="1" preload="none" data-posterurl="${value}" data-duration="${value}"><source src="${value}" type="${value}"><track src="${value}" srclang="${value}" label="${value}"></video></div>`,
  (_text, value) => `<div class="embed"><iframe data-src="${value}" title="${value}"></iframe></div>`,
];

/** Writes a payload so that it stays in its fields: in a link, and by turns in one of all the others. */
function fillFields(payload: string, index: number): string {
  const text = asText(payload);
  const value = asAttribute(payload);
  const all = [...fields, ...texts];
  return `<p><a href="${value}">${text}</a></p>${all[index % all.length]?.(text, value) ?? ''}`;
}

/** Ends whatever a payload may have begun, so that the sentence behind it is a paragraph again. */
const CLOSE = `"'>--></textarea></title></style></script></noscript></xmp></iframe></noembed></noframes></select></option></svg></math></template></table></form></button></a></object></video></audio>`;
/** In SVG and MathML an end is heard only where nothing is open within; elsewhere what follows may well stand in what was left open. */
function close(payload: string): string {
  if (!/<(svg|math)/i.test(payload)) return CLOSE;
  const opened = [...payload.matchAll(/<([a-z][\w-]*)/gi)].map((found) => `</${found[1]}>`);
  return CLOSE + opened.toReversed().join('') + CLOSE;
}

/** Nothing ends it: on a page it comes last. */
const isEndless = (payload: string): boolean => /<plaintext/i.test(payload);

function writePage(part: readonly string[], number: number, place: (payload: string, index: number) => string): HostilePage {
  const url = `https://www.dw.com/en/hostile/a-7${String(number).padStart(7, '0')}`;
  const sentences = part.map((_, index) => writeSentence(number, index));
  const body = part.map((payload, index) => `<p>${sentences[index]}</p>\n${place(payload, index)}`);
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
  return { url, html, sentences, isTame: place === fillFields };
}

/** All payloads twice: once in fields, once as markup between the paragraphs. `size` is the number of payloads on a page. */
export function writeHostilePages(size = PER_PAGE): HostilePage[] {
  const pages: HostilePage[] = [];
  const write = (list: readonly string[], place: (payload: string, index: number) => string): void => { pages.push(writePage(list, pages.length, place)); };
  for (let start = 0; start < payloads.length; start += size) write(payloads.slice(start, start + size), fillFields);
  const endless = payloads.filter(isEndless);
  const closed = payloads.filter((payload) => !isEndless(payload));
  // At least as many pages as there are endings.
  const each = Math.min(size, Math.ceil(closed.length / endless.length));
  for (let start = 0; start < closed.length; start += each) {
    write([...closed.slice(start, start + each), ...endless.splice(0, 1)], (payload) => `<div>${payload}${isEndless(payload) ? '' : close(payload)}</div>`);
  }
  return pages;
}
