/** Locates the body of each kind of article in the copy, and reads its lead and its blocks. */
import type { SiteRules } from '../../sites/site.ts';
import { spansText } from '../block-text.ts';
import { findBody } from '../content-selection/find-body.ts';
import { findLead } from './find-lead.ts';
import type { Lead } from './find-lead.ts';
import { normaliseBlocks } from './normalise-blocks.ts';
import type { ArticleKind, Block, FigureBlock, GalleryBlock } from '../model.ts';
import { readBlocks } from './read-blocks.ts';
import { findPostElements, withoutTwinPosts } from './read-posts.ts';
import type { ExtractionContext } from '../extraction-context.ts';
import type { Resumable } from '../resumable.ts';

/**
 * The elements of the copy that hold the body, in order, and those of them or in them that are posts of a live blog.
 */
export interface BodyLocation { elements: Element[]; posts: Set<Element> }

/** Removes the header from the copy, so that it is not read as text. Returns the copy. */
function withoutHeader(copy: Element): Element {
  const headline = copy.querySelector('h1');
  const header = headline?.closest('header');
  if (header && copy.contains(header)) header.remove();
  else headline?.remove();
  return copy;
}

/** Returns whether the pictures of a gallery page stand outside its text: the text then holds fewer than two. */
function arePicturesOutside(copy: Element, elements: readonly Element[]): boolean {
  const inside = elements.reduce((sum, element) => sum + element.querySelectorAll('img').length, 0);
  return inside < 2 && copy.querySelectorAll('img').length > inside;
}

/** Locates the body. That of a live blog, and of some galleries, is the whole article without its header. */
export function* locateBody(copy: Element, rules: SiteRules, kind: ArticleKind, headline: string): Resumable<BodyLocation> {
  const posts = kind === 'liveblog' ? findPostElements(copy) : new Set<Element>();
  if (kind === 'liveblog') return { elements: [withoutHeader(copy)], posts };
  const elements = yield* findBody(copy, rules, headline);
  if (kind === 'gallery' && arePicturesOutside(copy, elements)) return { elements: [withoutHeader(copy)], posts };
  return { elements, posts };
}

/**
 * Finds the lead. Where the body is the whole copy, removes the lead's element from it, so that it is not read twice;
 * on such a gallery page no picture is the lead.
 */
export function extractLead(copy: Element, { elements }: BodyLocation, context: ExtractionContext): Lead | undefined {
  const isWholeCopy = elements[0] === copy;
  if (isWholeCopy && context.kind === 'gallery') return undefined;
  const lead = isWholeCopy ? findLead(copy, [...context.posts].slice(0, 1), context) : findLead(copy, elements, context);
  if (isWholeCopy) lead?.element.remove();
  return lead;
}

/**
 * Makes one gallery of all figures, in the place of the first. The texts behind a figure become part of its caption.
 */
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

/** Reads the blocks of the body. `headline` is the title of a gallery that is made of its figures. */
export function* readBody({ elements }: BodyLocation, context: ExtractionContext, headline: string): Resumable<Block[]> {
  const read: Block[][] = [];
  for (const element of elements) read.push(yield* readBlocks(element, context));
  const blocks = normaliseBlocks(read.flat(), context);
  yield;
  return context.kind === 'gallery' ? withGallery(blocks, headline) : withoutTwinPosts(blocks);
}
