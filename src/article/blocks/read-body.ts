/** The body of each kind of article: where it stands in the copy, and what its blocks mean together. */
import type { SiteRules } from '../../sites/site.ts';
import { spansText } from '../block-text.ts';
import { findBody } from '../content-selection/find-body.ts';
import { findLead } from './find-lead.ts';
import type { Lead } from './find-lead.ts';
import { normaliseBlocks } from './normalise-blocks.ts';
import type { ArticleKind, Block, FigureBlock, GalleryBlock } from '../model.ts';
import { readBlocks } from './read-blocks.ts';
import { findPosts, withoutTwinPosts } from './read-posts.ts';
import type { ExtractionContext } from '../extraction-context.ts';
import type { Resumable } from '../cooperative.ts';

export interface BodyLocation { elements: Element[]; posts: Set<Element> }

/** Takes the header out of our copy: whatever is read from the rest is no part of it. */
function withoutHeader(copy: Element): Element {
  const headline = copy.querySelector('h1');
  const header = headline?.closest('header');
  if (header && copy.contains(header)) header.remove();
  else headline?.remove();
  return copy;
}

/** A gallery page is its pictures: where the text holds fewer than two, they stand beside it. */
function isBesideText(copy: Element, elements: readonly Element[]): boolean {
  const inside = elements.reduce((sum, element) => sum + element.querySelectorAll('img').length, 0);
  return inside < 2 && copy.querySelectorAll('img').length > inside;
}

/** Where the text stands. A live blog and a gallery are spread over the whole article, without its header. */
export function* locateBody(copy: Element, rules: SiteRules, kind: ArticleKind, headline: string): Resumable<BodyLocation> {
  const posts = kind === 'liveblog' ? findPosts(copy) : new Set<Element>();
  if (kind === 'liveblog') return { elements: [withoutHeader(copy)], posts };
  const elements = yield* findBody(copy, rules, headline);
  if (kind === 'gallery' && isBesideText(copy, elements)) return { elements: [withoutHeader(copy)], posts };
  return { elements, posts };
}

/** The lead leaves the copy where the whole of it is read, lest it be read twice. */
export function extractLead(copy: Element, { elements }: BodyLocation, context: ExtractionContext): Lead | undefined {
  const isWhole = elements[0] === copy;
  if (isWhole && context.kind === 'gallery') return undefined;
  const lead = isWhole ? findLead(copy, [...context.posts].slice(0, 1), context) : findLead(copy, elements, context);
  if (isWhole) lead?.element.remove();
  return lead;
}

/** Pictures with the lines that follow each become one gallery, in the place of the first. */
function withGallery(blocks: readonly Block[], headline: string): Block[] {
  if (blocks.some((block) => block.kind === 'gallery')) return [...blocks];
  const others: Block[] = [];
  const gallery: GalleryBlock = { kind: 'gallery', headline, figures: [] };
  let last: FigureBlock | undefined;
  for (const block of blocks) {
    if (block.kind === 'figure') {
      const { kind: _, ...figure } = last = { ...block };
      gallery.figures.push(figure);
      if (gallery.figures.length === 1) others.push(gallery);
    } else if (last && (block.kind === 'paragraph' || block.kind === 'heading')) {
      const figure = gallery.figures.at(-1)!;
      figure.caption = [figure.caption, spansText(block.spans)].filter(Boolean).join(' — ');
    } else others.push(block);
  }
  return others;
}

/** The blocks of the text. */
export function* readBody({ elements }: BodyLocation, context: ExtractionContext, headline: string): Resumable<Block[]> {
  const read: Block[][] = [];
  for (const element of elements) read.push(yield* readBlocks(element, context));
  const blocks = normaliseBlocks(read.flat(), context);
  yield;
  return context.kind === 'gallery' ? withGallery(blocks, headline) : withoutTwinPosts(blocks);
}
