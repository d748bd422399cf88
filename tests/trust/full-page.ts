/** Writes a small page in DW's markup that has the same payload in every field that the extractor reads. */
import { asAttribute, asJson, asText } from './hostile-page.ts';

/** The sentences that the article must still have. */
export const sentences = ['The harbour master of Vessby counted every boat twice before the storm came in.', 'Not one of the sixty boats was lost that night, she wrote into her book.'];

/** Returns the page. The payload is escaped as text, attribute value or JSON where it stands. */
export function writeFullPage(payload: string): string {
  const text = asText(payload);
  const value = asAttribute(payload);
  const json = asJson(payload);
  const facts = `"headline":${json},"name":${json},"datePublished":${json},"dateModified":${json},"author":[{"@type":"Person","name":${json},"url":${json}}],"image":{"@type":"ImageObject","url":${json},"caption":${json}},"articleSection":${json},"inLanguage":${json}`;
  const content = `"title":${json},"shortTitle":${json},"teaser":${json},"text":${json},"persons":[{"name":${json},"fullName":${json}}],"firstPublicationDate":${json},"contentDate":${json},"contentLinks":[{"url":${json}}],"hlsVideoSrc":${json},"mp3Src":${json},"posterImageUrl":${json},"mainContentImage":{"staticUrl":${json},"description":${json},"licenserSupplement":${json}},"galleryImages":[{"assignedImage":{"staticUrl":${json}},"description":${json}}]`;
  return `<!doctype html><html lang="en" dir="${value}"><head><meta charset="utf-8"><title>${text}</title><link rel="canonical" href="${value}">
<meta name="description" content="${value}"><meta name="author" content="${value}"><meta property="og:title" content="${value}"><meta property="og:image" content="${value}"><meta property="article:published_time" content="${value}">
<script type="application/ld+json" data-rh="true">{"@type":"NewsArticle",${facts}}</script></head><body><div id="root"><section><div class="detail-zone"><article><div class="content-area"><header>
<div data-tracking-name="content-detail-kicker" class="kicker"><span><a href="${value}">${text}</a></span></div><h1>${text}</h1>
<div class="author-details"><a class="author-link" href="${value}">${text}</a><span class="extra-info">${text}</span><time datetime="${value}">${text}</time></div><p class="teaser-text">${text}</p></header>
<figure class="placeholder-image big"><img data-format="${value}" data-id="${value}" data-url="${value}" src="${value}" srcset="${value}" sizes="${value}" alt="${value}" title="${value}" width="${value}"><figcaption class="img-caption">${text}<small class="copyright">Image: ${text}</small></figcaption></figure>
<div data-tracking-name="rich-text" class="rich-text"><p>${sentences[0]}</p><h2 id="${value}">${text}</h2><p>Look!<a href="${value}" title="${value}">${text}</a> <span lang="${value}" dir="${value}">${text}</span> <em>${text}</em></p>
<ul><li>${text}</li></ul><ol start="${value}"><li value="${value}">${text}</li></ol><blockquote cite="${value}"><p>${text}</p></blockquote><table><caption>${text}</caption><tr><th colspan="${value}" rowspan="${value}">${text}</th><td>${text}</td></tr></table>
<div class="vjs-wrapper embed big"><h2 class="headline" aria-label="x — ${value}">${text}</h2><video data-posterurl="${value}" poster="${value}" data-duration="${value}" src="${value}"><source src="${value}" type="${value}"><track src="${value}" srclang="${value}" label="${value}"></video></div>
<div class="embed"><iframe src="${value}" data-src="${value}" title="${value}"></iframe></div><blockquote class="twitter-tweet" data-id="${value}" data-instgrm-permalink="${value}"></blockquote>
<p>${sentences[1]}</p><p><em>Edited by: ${text}</em></p></div></div></article></div></section><footer id="footer"></footer></div>
<script>window.__APP_STATE__={"/graph-api/en/content/article/74000002":{"data":{"content":{"id":74000002,${content}}}}}</script></body></html>`;
}
