/** A page of Deutsche Welle's shape whose every field says something hostile, and whose own sentences must survive. */
import { payloads } from './payloads.ts';

/** Payloads a page carries, about: as many as keep it the size of a real one. */
const PER_PAGE = 120;

export interface HostilePage {
  url: string;
  html: string;
  /** Sentences between the payloads, all of which the article must still have. */
  sentences: string[];
}

const asText = (payload: string): string => payload.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const asAttribute = (payload: string): string => payload.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
const asJson = (payload: string): string => JSON.stringify(payload).replaceAll('<', '\\u003c');

/** Where in a body a payload can stand, as markup and inside attributes and texts. */
const places: readonly ((payload: string) => string)[] = [
  (payload) => `<div>${payload}</div>`,
  (payload) => `<p>${asText(payload)}</p>`,
  (payload) => `<p><a href="${asAttribute(payload)}">${asText(payload)}</a></p>`,
  (payload) => `<figure class="placeholder-image master_landscape big"><img data-format="MASTER_LANDSCAPE" data-id="${asAttribute(payload)}" data-url="${asAttribute(payload)}" src="${asAttribute(payload)}" srcset="${asAttribute(payload)} 2x" alt="${asAttribute(payload)}"><figcaption class="img-caption">${asText(payload)}<small class="copyright">Image: ${asText(payload)}</small></figcaption></figure>`,
  (payload) => `<h2 id="${asAttribute(payload)}" class="${asAttribute(payload)}">${asText(payload)}</h2>`,
  (payload) => `<ul><li>${asText(payload)}</li></ul>`,
  (payload) => `<blockquote cite="${asAttribute(payload)}"><p>${asText(payload)}</p></blockquote>`,
  (payload) => `<div class="vjs-wrapper embed big"><h2 class="headline" aria-label="${asAttribute(payload)}">${asText(payload)}</h2><video id="video-1" data-id="1" data-posterurl="${asAttribute(payload)}" data-duration="${asAttribute(payload)}"><source src="${asAttribute(payload)}" type="${asAttribute(payload)}"><track src="${asAttribute(payload)}" srclang="${asAttribute(payload)}"></video></div>`,
  (payload) => `<table><caption>${asText(payload)}</caption><tr><th colspan="${asAttribute(payload)}">${asText(payload)}</th><td>1</td></tr></table>`,
  (payload) => `<blockquote class="tweet embed" data-id="${asAttribute(payload)}"></blockquote>`,
  (payload) => `<div class="embed"><iframe data-src="${asAttribute(payload)}" title="${asAttribute(payload)}"></iframe></div>`,
  (payload) => `<p><span lang="${asAttribute(payload)}" dir="${asAttribute(payload)}">${asText(payload)}</span></p>`,
];

function writePage(part: readonly string[], number: number): HostilePage {
  const url = `https://www.dw.com/en/hostile/a-7${String(number).padStart(7, '0')}`;
  const sentences = part.map((_, index) => `The ferryman of page ${number} counted boat ${index} before the fog came in.`);
  const body = part.map((payload, index) => `<p>${sentences[index]}</p>\n${(places[(index + number) % places.length] ?? asText)(payload)}`);
  const [first = '', second = '', third = ''] = part;
  const html = `<!doctype html><html lang="en" dir="ltr"><head><meta charset="utf-8"><title>${asText(first)}</title>
<meta name="description" content="${asAttribute(second)}"><meta property="og:image" content="${asAttribute(third)}">
<script type="application/ld+json" data-rh="true">{"@type":"NewsArticle","headline":${asJson(first)},"datePublished":${asJson(second)},"author":[{"@type":"Person","name":${asJson(third)},"url":${asJson(first)}}]}</script></head>
<body><div id="root"><section><div class="detail-zone"><article><div class="content-area"><header>
<div data-tracking-name="content-detail-kicker" class="kicker"><span><a href="${asAttribute(first)}">${asText(second)}</a></span></div>
<h1>Fog over the ferry ${number} ${asText(third)}</h1><div class="author-details"><a class="author-link" href="${asAttribute(first)}">${asText(first)}</a><span class="extra-info">${asText(second)}</span></div>
<p class="teaser-text">${asText(third)}</p></header>
<div data-tracking-name="rich-text" class="rich-text">${body.join('\n')}</div></div></article></div></section>
<footer id="footer"></footer></div>
<script>window.__APP_STATE__=${asJson(first)}</script></body></html>`;
  return { url, html, sentences };
}

/** All payloads, spread over pages; each payload meets a different place on each run of the list. */
export function writeHostilePages(): HostilePage[] {
  const pages: HostilePage[] = [];
  for (let start = 0; start < payloads.length; start += PER_PAGE) pages.push(writePage(payloads.slice(start, start + PER_PAGE), pages.length));
  return pages;
}
