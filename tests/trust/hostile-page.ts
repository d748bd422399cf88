/** Pages of Deutsche Welle's shape whose every field says something hostile, and whose own sentences must survive. */
import { payloads } from './payloads.ts';

/** Payloads a page carries: as many as keep it the size of a long live blog. */
const PER_PAGE = 240;

export interface HostilePage {
  url: string;
  html: string;
  /** Sentences between the payloads, all of which the article must still have. */
  sentences: string[];
}

const asText = (payload: string): string => payload.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const asAttribute = (payload: string): string => payload.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
const asJson = (payload: string): string => JSON.stringify(payload).replaceAll('<', '\\u003c');

/** Running text in its kinds; each payload meets one of them. */
const texts: readonly ((text: string, value: string) => string)[] = [
  (text, value) => `<h2 id="${value}" class="${value}">${text}</h2>`,
  (text) => `<ul><li>${text}</li></ul>`,
  (text, value) => `<blockquote cite="${value}"><p>${text}</p></blockquote>`,
  (text, value) => `<table><caption>${text}</caption><tr><th colspan="${value}">${text}</th><td>1</td></tr></table>`,
  (text, value) => `<blockquote class="tweet embed" data-id="${value}">${text}</blockquote>`,
];

/** The fields that an article has besides running text, as a page writes them. */
const fields: readonly ((text: string, value: string) => string)[] = [
  (text, value) => `<figure class="placeholder-image master_landscape big"><img data-format="MASTER_LANDSCAPE" data-id="${value}" data-url="${value}" src="${value}" srcset="${value} 2x" alt="${value}"><figcaption class="img-caption">${text}<small class="copyright">Image: ${text}</small></figcaption></figure>`,
  (text, value) => `<div class="vjs-wrapper embed big"><h2 class="headline" aria-label="${value}">${text}</h2><video id="video-1" data-id="1" preload="none" data-posterurl="${value}" data-duration="${value}"><source src="${value}" type="${value}"><track src="${value}" srclang="${value}" label="${value}"></video></div>`,
  (_text, value) => `<div class="embed"><iframe data-src="${value}" title="${value}"></iframe></div>`,
];

/** Writes a payload so that it stays in its fields: in a link, and by turns in one of all the others. */
function fillFields(payload: string, index: number): string {
  const text = asText(payload);
  const value = asAttribute(payload);
  const all = [...fields, ...texts];
  return `<p><a href="${value}">${text}</a> <strong>${text}</strong> <span lang="${value}" dir="${value}">${text}</span></p>${all[index % all.length]?.(text, value) ?? ''}`;
}

/** Ends whatever a payload may have begun, so that the sentence behind it is a paragraph again. */
const CLOSE = `"'>--></textarea></title></style></script></noscript></xmp></iframe></noembed></noframes></select></option></svg></math></template></table></form></button></a></object></video></audio>`;
/** Nothing ends it: on a page it comes last. */
const isEndless = (payload: string): boolean => /<plaintext/i.test(payload);

function writePage(part: readonly string[], number: number, place: (payload: string, index: number) => string): HostilePage {
  const url = `https://www.dw.com/en/hostile/a-7${String(number).padStart(7, '0')}`;
  const sentences = part.map((_, index) => `The ferryman of page ${number} counted boat ${index} before the fog came in.`);
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
  return { url, html, sentences };
}

/** All payloads twice: once in fields, once as markup between the paragraphs. */
export function writeHostilePages(): HostilePage[] {
  const pages: HostilePage[] = [];
  const write = (list: readonly string[], place: (payload: string, index: number) => string): void => {
    for (let start = 0; start < list.length; start += PER_PAGE) pages.push(writePage(list.slice(start, start + PER_PAGE), pages.length, place));
  };
  write(payloads, fillFields);
  write(payloads.filter((payload) => !isEndless(payload)), (payload) => `<div>${payload}${CLOSE}</div>`);
  write(payloads.filter(isEndless).slice(0, 1), (payload) => `<div>${payload}</div>`);
  return pages;
}
