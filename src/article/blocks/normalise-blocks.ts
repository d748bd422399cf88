/**
 * Normalises blocks: bold lines that are headings, links to other stories, questions of interviews, promotions,
 * pictures that stand twice.
 */
import type { PromoPattern, SiteRules } from '../../sites/site.ts';
import { spansText } from '../block-text.ts';
import { charClassAt, hasWord, WORD } from '../char-classes.ts';
import { excerpt } from '../clean-text.ts';
import type { ExtractionContext } from '../extraction-context.ts';
import type { Block, ParagraphBlock, Span } from '../model.ts';
import { imageId } from './read-image.ts';

/** Share of a promotion's text that is its link. */
const MIN_PROMO_LINK_SHARE = 0.8;
/** Of the last blocks of a text, how many can be a promotion with a link in a sentence. */
const PROMO_TAIL_BLOCKS = 2;
/** UTF-16 code units. A longer bold line is a sentence. */
const MAX_HEADING_LENGTH = 120;
/** UTF-16 code units of a label before links: one that ends with a colon or dash, and one without. */
const MAX_LABEL_LENGTH = 40;
const MAX_BARE_LABEL_LENGTH = 20;

/** Returns the part of the text, from 0 to 1, that links to URLs of this pattern. */
function linkShare(spans: readonly Span[], url: RegExp): number {
  const linked = spans.filter((span) => span.href !== undefined && url.test(span.href));
  return spansText(linked).length / Math.max(1, spansText(spans).length);
}

/**
 * Returns the promotion that a block is: a paragraph that links to a promotion's URL and is nothing else, since it is
 * emphasised as a whole or almost all link. Counter-example: a report about newsletters that links to one in a
 * sentence.
 */
function findPromo(block: Block, isLast: boolean, { promos = [] }: SiteRules): PromoPattern | undefined {
  if (block.kind !== 'paragraph') return undefined;
  return promos.find(({ url, name }) => {
    const share = linkShare(block.spans, url);
    const isEmphasised = block.spans.every((span) => span.emphasis || !hasWord(span.text));
    return share > MIN_PROMO_LINK_SHARE || (share > 0 && (isEmphasised || (isLast && name === 'preferred-source')));
  });
}

function withoutPermalinks(blocks: readonly Block[], { permalink }: SiteRules): Block[] {
  return blocks.filter((block) => block.kind !== 'paragraph' || !permalink?.test(spansText(block.spans)));
}

function withoutPromos(blocks: readonly Block[], context: ExtractionContext): Block[] {
  return blocks.filter((block, index) => {
    const promo = findPromo(block, index >= blocks.length - PROMO_TAIL_BLOCKS, context.site);
    if (!promo || context.restoredRules.has(promo.name)) return true;
    context.removals.push({ what: excerpt(spansText((block as ParagraphBlock).spans)), why: promo.reason, rule: promo.name, returns: true });
    return false;
  });
}

const isBold = ({ spans }: ParagraphBlock): boolean => spans.every((span) => span.strong || !hasWord(span.text)) && spans.some((span) => hasWord(span.text));
const endsAsQuestion = (text: string): boolean => /[?؟？⁇;;]["'”“»«’]?$/u.test(text.trim());
const endsAsSentence = (text: string): boolean => /[.!…。।።؛,:]["'”“»«’]?$/u.test(text.trim());
const withoutBold = (spans: readonly Span[]): Span[] => spans.map(({ strong: _, ...span }) => span);

/**
 * Makes headings of bold lines on legacy pages, which write them so. Counter-example: a sentence in bold for emphasis.
 */
function withHeadings(blocks: readonly Block[], context: ExtractionContext): Block[] {
  return blocks.map((block, index) => {
    if (!context.isLegacy || block.kind !== 'paragraph' || !isBold(block) || index === blocks.length - 1) return block;
    const text = spansText(block.spans);
    const isHeading = text.length <= MAX_HEADING_LENGTH && !text.includes('\n') && !endsAsSentence(text) && !block.spans.some((span) => span.href !== undefined);
    return isHeading ? { kind: 'heading' as const, level: 2 as const, spans: withoutBold(block.spans) } : block;
  });
}

/**
 * Makes questions of bold questions with an answer each, if there are several: a single one is a heading or emphasis.
 */
function withQuestions(blocks: readonly Block[]): Block[] {
  const isQuestion = (block: Block): block is ParagraphBlock => block.kind === 'paragraph' && isBold(block) && endsAsQuestion(spansText(block.spans));
  const answered = blocks.filter((block, index) => isQuestion(block) && blocks[index + 1]?.kind === 'paragraph' && !isQuestion(blocks[index + 1]!));
  if (answered.length < 2) return [...blocks];
  return blocks.map((block) => (isQuestion(block) ? { kind: 'question' as const, spans: withoutBold(block.spans) } : block));
}

/**
 * Returns whether a paragraph is "Read more: <link>" in any language: a short label or none, then links to other
 * stories.
 */
function isRelated({ spans }: ParagraphBlock, { conjunction, site }: ExtractionContext): boolean {
  const first = spans.findIndex((span) => span.href !== undefined && site.linkedArticleUrl?.test(span.href));
  if (first < 0) return false;
  const label = spansText(spans.slice(0, first)).replace(/["'“„«‹「]\s*$/u, '').trim();
  const otherTexts = spans.slice(first).filter((span) => span.href === undefined && hasWord(span.text) && span.text.trim() !== conjunction);
  const isLabel = label === '' || (label.length <= MAX_LABEL_LENGTH && /[:：፦>»›–—-]$/u.test(label))
    || (label.length <= MAX_BARE_LABEL_LENGTH && !/[.!?]$/.test(label) && spans.length === first + 1);
  return isLabel && otherTexts.length === 0;
}

/**
 * Adds the space between a label and its link where only the page's style sheet separates them. Counter-example: a
 * label that ends with a full-width colon, which needs none.
 */
function withSpace([label, ...links]: readonly Span[]): Span[] {
  const isTouching = label !== undefined && label.href === undefined && links[0]?.href !== undefined && (label.text.endsWith(':') || (charClassAt(label.text, label.text.length - 1) & WORD) !== 0) && !/^\s/.test(links[0].text);
  return [...(label ? [isTouching ? { ...label, text: `${label.text} ` } : label] : []), ...links];
}

function withRelated(blocks: readonly Block[], context: ExtractionContext): Block[] {
  return blocks.map((block) => (block.kind === 'paragraph' && isRelated(block, context) ? { kind: 'related' as const, spans: withSpace(block.spans) } : block));
}

/** Drops a figure that shows the same picture with the same caption as one before it. */
function withoutTwins(blocks: readonly Block[], context: ExtractionContext): Block[] {
  const seen = new Set<string>();
  return blocks.filter((block) => {
    if (block.kind !== 'figure') return true;
    const key = `${imageId(block.image, context)} ${block.caption ?? ''}`;
    if (seen.has(key)) context.removals.push({ what: block.caption ?? block.image.alt, why: 'the same picture stood there twice', rule: 'twin-figure' });
    return seen.size < seen.add(key).size;
  });
}

/** Normalises the blocks of a text. Adds what it drops to `context.removals`. */
export function normaliseBlocks(blocks: readonly Block[], context: ExtractionContext): Block[] {
  return withRelated(withQuestions(withHeadings(withoutPromos(withoutPermalinks(withoutTwins(blocks, context), context.site), context), context)), context);
}
