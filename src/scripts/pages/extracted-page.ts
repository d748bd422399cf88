/** Runs Klartext, Readability and Defuddle on a page and returns their results in one shape, so that all are scored alike. */
import { Readability } from '@mozilla/readability';
import { Defuddle } from 'defuddle/node';
import { JSDOM, VirtualConsole } from 'jsdom';
import { blockText, spansText } from '../../article/block-text.ts';
import { extractArticle } from '../../article/extract.ts';
import type { Article, Block, Figure } from '../../article/model.ts';

export interface ReadFigure { src: string; caption: string; credit: string }

export interface ExtractedPage {
  title: string;
  kicker?: string[];
  authors: string[];
  published?: string | undefined;
  modified?: string | undefined;
  teaser: string;
  /** Texts and headings in order, without captions. */
  body: string[];
  lead?: ReadFigure | undefined;
  figures?: ReadFigure[];
  videos?: { title: string; seconds?: number | undefined }[];
  galleries?: { title: string; images: number }[];
  credits?: string[];
  direction?: string | undefined;
  /** URLs of all pictures. */
  pictures: string[];
  /** All text that a reader sees, without the titles of videos and galleries. */
  seen: string;
}

/** Parses a page with jsdom, without messages on the console. */
function parsePage(html: string, url: string): Document {
  return new JSDOM(html, { url, virtualConsole: new VirtualConsole() }).window.document;
}

const asFigure = ({ image, caption = '', credit = '' }: Figure): ReadFigure => ({ src: image.src, caption, credit });

/** Replaces posts by their headings and blocks. */
function flatten(blocks: readonly Block[]): Block[] {
  return blocks.flatMap((block) => {
    if (block.kind !== 'post') return [block];
    const heading: Block[] = block.headline === undefined ? [] : [{ kind: 'heading', level: 2, spans: [{ text: block.headline }] }];
    return [...heading, ...flatten(block.blocks)];
  });
}

function bodyText(block: Block): string {
  return block.kind === 'table' ? block.rows.map((row) => row.map((cell) => spansText(cell.spans)).join(' ')).join('\n') : blockText(block);
}

function fromArticle(article: Article): ExtractedPage {
  const blocks = flatten(article.blocks);
  const figures = blocks.flatMap((block) => (block.kind === 'figure' ? [asFigure(block)] : []));
  const galleries = blocks.flatMap((block) => (block.kind === 'gallery' ? [block] : []));
  const videos = [...(article.lead ? [article.lead] : []), ...blocks].flatMap((block) => (block.kind === 'video' || block.kind === 'audio' ? [block] : []));
  const lead = article.lead?.kind === 'figure' ? asFigure(article.lead) : undefined;
  const body = blocks.map(bodyText).filter((text) => text !== '');
  const captions = [...figures, ...(lead ? [lead] : [])].flatMap(({ caption, credit }) => [caption, credit]);
  return {
    title: article.headline, kicker: article.kicker, authors: article.authors, published: article.published, modified: article.modified,
    teaser: article.standfirst ?? '', body, lead, figures, direction: article.direction, credits: article.credits,
    videos: videos.map(({ headline = '', duration }) => ({ title: headline, seconds: duration })),
    galleries: galleries.map((gallery) => ({ title: gallery.headline ?? '', images: gallery.figures.length })),
    pictures: [...figures, ...(lead ? [lead] : []), ...galleries.flatMap((gallery) => gallery.figures.map(asFigure))].map(({ src }) => src),
    seen: [article.headline, ...article.kicker, article.standfirst ?? '', ...article.authors, article.bylineNote ?? '', ...body, ...captions, ...article.credits,
      ...galleries.flatMap((gallery) => gallery.figures.map(({ caption = '' }) => caption)), JSON.stringify(blocks.map((block) => ('spans' in block ? block.spans : [])))].join('\n'),
  };
}

/** Returns Klartext's result; `undefined` where it finds no article. */
export function readWithKlartext(html: string, url: string): ExtractedPage | undefined {
  const { article } = extractArticle(parsePage(html, url), new URL(url));
  return article && fromArticle(article);
}

/** Returns the text and pictures of HTML, without captions. */
function fromHtml(html: string): Pick<ExtractedPage, 'body' | 'pictures' | 'seen'> {
  const content = parsePage(`<body>${html}</body>`, 'https://www.dw.com/').body;
  for (const caption of content.querySelectorAll('figcaption, script, style')) caption.remove();
  const pictures = [...content.querySelectorAll('img')].map((image) => image.getAttribute('src') ?? '');
  const text = content.textContent ?? '';
  return { body: [text], pictures, seen: `${text}\n${html}` };
}

/** Returns Readability's result, called as its README shows; `undefined` where it finds no article. */
export function readWithReadability(html: string, url: string): ExtractedPage | undefined {
  const found = new Readability(parsePage(html, url)).parse();
  if (!found) return undefined;
  return {
    title: found.title ?? '', authors: found.byline ? [found.byline] : [], published: found.publishedTime ?? undefined,
    teaser: found.excerpt ?? '', direction: found.dir ?? 'ltr', ...fromHtml(found.content ?? ''),
  };
}

/** Returns Defuddle's result, called as its README shows. */
export async function readWithDefuddle(html: string, url: string): Promise<ExtractedPage | undefined> {
  const found = await Defuddle(parsePage(html, url), url);
  return { title: found.title, authors: found.author ? [found.author] : [], published: found.published, teaser: found.description, ...fromHtml(found.content) };
}
