/** Generates pages in DW's markup with invented words, so that one quantity can grow while the others stay the same. */

export interface Amounts {
  /** Words of running text. */
  words?: number;
  /** Empty elements in the paragraphs. */
  nodes?: number;
  pictures?: number;
}

/** A page and the URL where the local server puts it. */
export interface TimedPage { url: string; html: string }

const SYLLABLES = ['ka', 'lo', 'mer', 'ti', 'run', 'ba', 'sel', 'no', 'var', 'di', 'pe', 'stan', 'go', 'li', 'fu', 'ra'];
const COMMON_WORDS = ['the', 'of', 'and', 'to', 'in', 'a', 'that', 'was', 'for', 'on', 'with', 'by', 'said', 'has', 'its', 'from'];
const WORDS_PER_SENTENCE = 16;
const WORDS_PER_PARAGRAPH = 48;

/** Returns the same word for the same index: every second one is common, the others are spread over 4,096 rare ones. */
function generateWord(index: number): string {
  if (index % 2 === 1) return COMMON_WORDS[(index * 7) % COMMON_WORDS.length] ?? '';
  // A quadratic sequence has no period that could coincide with the length of a sentence.
  const pick = (index * index * 31 + index * 17) % 4096;
  return [pick & 15, (pick >> 4) & 15, (pick >> 8) & 15].map((syllable) => SYLLABLES[syllable]).join('');
}

/** Returns a sentence of `length` words that ends with the index of its first word. */
function generateSentence(firstWord: number, length: number): string {
  const words = Array.from({ length }, (_, index) => generateWord(firstWord + index)).join(' ');
  return `${words[0]?.toUpperCase() ?? ''}${words.slice(1)} ${firstWord}.`;
}

function generateText(firstWord: number, words: number): string {
  const sentences: string[] = [];
  for (let done = 0; done < words; done += WORDS_PER_SENTENCE) sentences.push(generateSentence(firstWord + done, Math.min(WORDS_PER_SENTENCE, words - done)));
  return sentences.join(' ');
}

/** Puts its share of the empty elements after the text of each paragraph. */
function generateParagraphs(words: number, nodes: number): string {
  const count = Math.ceil(words / WORDS_PER_PARAGRAPH);
  return generateList(count, (index) => {
    const text = generateText(index * WORDS_PER_PARAGRAPH, Math.min(WORDS_PER_PARAGRAPH, words - index * WORDS_PER_PARAGRAPH));
    return `<p>${text}${'<span></span>'.repeat(Math.round(nodes / count))}</p>`;
  });
}

/**
 * Uses forty different pictures in turn: the local server answers with SVG, each a document of its own to Chromium, and
 * two thousand of those block its main thread for a minute without any extension.
 */
function generatePicture(index: number): string {
  return `<figure class="placeholder-image"><img src="https://static.dw.com/image/${60_000_000 + index % 40}_605.jpg" alt="${generateSentence(index * 5, 5)}" width="800" height="450">`
    + `<figcaption>${generateSentence(index * 11, 9)}<small class="copyright">Image: ${generateWord(index * 2)}/Agency</small></figcaption></figure>`;
}

function generateList(count: number, generate: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => generate(index)).join('\n');
}

/** Generates an article page. */
export function generatePage({ words = 400, nodes = 0, pictures = 0 }: Amounts): TimedPage {
  const url = 'https://www.dw.com/en/generated/a-70009001';
  const html = `<!DOCTYPE html><html lang="en" dir="ltr"><head><meta charset="utf-8"><title>A generated page</title><link rel="canonical" href="${url}"></head><body><div id="root">
<div id="main-content"></div><section><div class="detail-zone"><article><div class="content-area"><header>
<h1>A generated page of many words</h1><p class="teaser-text">${generateText(0, 24)}</p></header>
<div data-tracking-name="rich-text" class="rich-text">${generateParagraphs(words, nodes)}${generateList(pictures, generatePicture)}</div></div></article></div></section>
<footer id="footer"><span>© 2026</span></footer></div></body></html>`;
  return { url, html };
}
