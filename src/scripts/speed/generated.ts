/** Pages in DW's skeleton with invented words, as large as they are wanted: what grows can be measured alone. */

export interface Amounts {
  /** Of running text. */
  words?: number;
  /** Elements that carry no text of the article's own: half of them in its paragraphs, half in lists around it. */
  nodes?: number;
  pictures?: number;
  videos?: number;
  /** Posts of a live blog, of about 40 words each. */
  posts?: number;
}

export interface GeneratedPage { url: string; html: string }

/** So many times as much of everything. */
export function multiply(unit: Amounts, times: number): Amounts {
  return Object.fromEntries(Object.entries(unit).map(([name, value]) => [name, (value as number) * times]));
}

const SYLLABLES = ['ka', 'lo', 'mer', 'ti', 'run', 'ba', 'sel', 'no', 'var', 'di', 'pe', 'stan', 'go', 'li', 'fu', 'ra'];
const COMMON = ['the', 'of', 'and', 'to', 'in', 'a', 'that', 'was', 'for', 'on', 'with', 'by', 'said', 'has', 'its', 'from'];
export const WORDS_A_SENTENCE = 16;
const WORDS_A_PARAGRAPH = 48;

/** The same words for the same number, every second one common, the rest from some thousand. */
function writeWord(number: number): string {
  if (number % 2 === 1) return COMMON[(number * 7) % COMMON.length] ?? '';
  // Squares spread over the list without a pattern that a sentence's length could fall in with.
  const pick = (number * number * 31 + number * 17) % 4096;
  return [pick & 15, (pick >> 4) & 15, (pick >> 8) & 15].map((index) => SYLLABLES[index]).join('');
}

function writeSentence(from: number, length: number): string {
  const words = Array.from({ length }, (_, index) => writeWord(from + index)).join(' ');
  return `${words[0]?.toUpperCase() ?? ''}${words.slice(1)} ${from}.`;
}

function writeText(from: number, words: number): string {
  const sentences: string[] = [];
  for (let at = 0; at < words; at += WORDS_A_SENTENCE) sentences.push(writeSentence(from + at, Math.min(WORDS_A_SENTENCE, words - at)));
  return sentences.join(' ');
}

function writeParagraphs(words: number, spans: number): string {
  const count = Math.ceil(words / WORDS_A_PARAGRAPH);
  return Array.from({ length: count }, (_, index) => {
    const text = writeText(index * WORDS_A_PARAGRAPH, Math.min(WORDS_A_PARAGRAPH, words - index * WORDS_A_PARAGRAPH));
    const wrapped = Math.floor((spans * (index + 1)) / count) - Math.floor((spans * index) / count);
    return `<p>${'<span>'.repeat(Math.min(wrapped, 6))}${text}${'</span>'.repeat(Math.min(wrapped, 6))}${'<span></span>'.repeat(Math.max(0, wrapped - 6))}</p>`;
  }).join('\n');
}

/**
 * Forty pictures in turns: the local stand-in serves drawings, each a document of its own to Chromium, and two thousand
 * of those hold its thread for a minute without any extension.
 */
function writePicture(index: number): string {
  return `<figure class="placeholder-image"><img src="https://static.dw.com/image/${60_000_000 + index % 40}_605.jpg" alt="${writeSentence(index * 5, 5)}" width="800" height="450">`
    + `<figcaption>${writeSentence(index * 11, 9)}<small class="copyright">Image: ${writeWord(index * 2)}/Agency</small></figcaption></figure>`;
}

function writeVideo(index: number): string {
  const id = 68_000_000 + index;
  return `<div class="vjs-wrapper embed big"><h2 class="headline">${writeSentence(index * 13, 6)}</h2><video id="video-${id}" controls preload="none" poster="https://static.dw.com/image/${id}_605.webp">`
    + `<source src="https://tvdownloaddw-a.akamaihd.net/video/${id}.mp4" type="video/mp4"></video></div>`;
}

function writePost(index: number): string {
  const id = 71_000_000 + index;
  return `<div class="liveblog-post" id="liveblog-post-${id}"><div class="time-area"><time datetime="${new Date(1_762_063_200_000 + index * 600_000).toISOString()}">1:00</time></div>`
    + `<h2>${writeSentence(index * 3, 6)}</h2><div class="rich-text"><p>${writeText(index * 40, 40)}</p></div></div>`;
}

function writeTeasers(count: number): string {
  return Array.from({ length: Math.floor(count / 3) }, (_, index) => `<li><a href="/en/a-${50_000_000 + index}"><span>${writeSentence(index, 5)}</span></a></li>`).join('');
}

function writeMany(count: number, write: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => write(index)).join('\n');
}

/** A page with that much of everything; a live blog where there are posts. */
export function writeGenerated({ words = 400, nodes = 0, pictures = 0, videos = 0, posts = 0 }: Amounts): GeneratedPage {
  const isLiveBlog = posts > 0;
  const url = `https://www.dw.com/en/generated/${isLiveBlog ? 'live' : 'a'}-70009001`;
  const body = isLiveBlog
    ? `<div id="posts">${writeMany(posts, writePost)}</div>`
    : `<div data-tracking-name="rich-text" class="rich-text">${writeParagraphs(words, nodes / 2)}${writeMany(pictures, writePicture)}${writeMany(videos, writeVideo)}</div>`;
  const html = `<!DOCTYPE html><html lang="en" dir="ltr"><head><meta charset="utf-8"><title>A generated page</title><link rel="canonical" href="${url}"></head><body><div id="root">
<ol class="focus-menu-shown">${writeTeasers(nodes / 4)}</ol><div id="main-content"></div><section><div class="detail-zone"><article><div class="content-area"><header>
<h1>A generated page of many words</h1><p class="teaser-text">${writeText(0, 24)}</p></header>${body}</div></article></div></section>
<section><div class="alternating-zone"><ul>${writeTeasers(nodes / 4)}</ul></div></section><footer id="footer"><span>© 2026</span></footer></div></body></html>`;
  return { url, html };
}
