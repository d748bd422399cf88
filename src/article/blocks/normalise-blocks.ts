/** What blocks mean beyond their element: bold lines that are headings, links that lead elsewhere, questions, pleas. */
import { hasWord, charClassAt, WORD } from '../char-classes.ts';
import type { PromoPattern, SiteRules } from '../../sites/site.ts';
import { spansText } from '../block-text.ts';
import { imageId } from './read-image.ts';
import type { Block, ParagraphBlock, Span } from '../model.ts';
import type { ExtractionContext } from '../extraction-context.ts';
import { excerpt } from '../clean-text.ts';

function linkShare(spans: readonly Span[], pattern: RegExp): number {
  const linked = spans.filter((span) => span.href !== undefined && pattern.test(span.href));
  return spansText(linked).length / Math.max(1, spansText(spans).length);
}

/**
 * A plea is a paragraph whose link leads to it and that is nothing else: emphasised as a whole, or almost all link.
 * Counter-example: a report about newsletters that links one in a sentence.
 */
function findPromo(block: Block, isLast: boolean, { promos = [] }: SiteRules): PromoPattern | undefined {
  if (block.kind !== 'paragraph') return undefined;
  return promos.find(({ url: pattern, name }) => {
    const share = linkShare(block.spans, pattern);
    const isEmphasised = block.spans.every((span) => span.emphasis || !hasWord(span.text));
    return share > 0.8 || (share > 0 && (isEmphasised || (isLast && name === 'preferred-source')));
  });
}

function withoutPermalinks(blocks: readonly Block[], { permalink }: SiteRules): Block[] {
  return blocks.filter((block) => block.kind !== 'paragraph' || !permalink?.test(spansText(block.spans)));
}

function withoutPromos(blocks: readonly Block[], context: ExtractionContext): Block[] {
  return blocks.filter((block, index) => {
    const promo = findPromo(block, index >= blocks.length - 2, context.site);
    if (!promo || context.restoredRules.has(promo.name)) return true;
    context.removals.push({ what: excerpt(spansText((block as ParagraphBlock).spans)), why: promo.reason, rule: promo.name, returns: true });
    return false;
  });
}

const isBold = ({ spans }: ParagraphBlock): boolean => spans.every((span) => span.strong || !hasWord(span.text)) && spans.some((span) => hasWord(span.text));
const endsAsQuestion = (text: string): boolean => /[?؟？⁇;;]["'”“»«’]?$/u.test(text.trim());
const endsAsSentence = (text: string): boolean => /[.!…。।።؛,:]["'”“»«’]?$/u.test(text.trim());
const plain = (spans: readonly Span[]): Span[] => spans.map(({ strong: _, ...span }) => span);

/** Legacy pages write section headings as a bold line of their own. Counter-example: a bold sentence of emphasis. */
function withHeadings(blocks: readonly Block[], context: ExtractionContext): Block[] {
  return blocks.map((block, index) => {
    if (!context.isLegacy || block.kind !== 'paragraph' || !isBold(block) || index === blocks.length - 1) return block;
    const text = spansText(block.spans);
    const isLine = text.length <= 120 && !text.includes('\n') && !endsAsSentence(text) && !block.spans.some((span) => span.href !== undefined);
    return isLine ? { kind: 'heading' as const, level: 2 as const, spans: plain(block.spans) } : block;
  });
}

/** Bold questions alternating with answers are an interview; a single one is a heading or emphasis. */
function withQuestions(blocks: readonly Block[]): Block[] {
  const isQuestion = (block: Block): block is ParagraphBlock => block.kind === 'paragraph' && isBold(block) && endsAsQuestion(spansText(block.spans));
  const answered = blocks.filter((block, index) => isQuestion(block) && blocks[index + 1]?.kind === 'paragraph' && !isQuestion(blocks[index + 1]!));
  if (answered.length < 2) return [...blocks];
  return blocks.map((block) => (isQuestion(block) ? { kind: 'question' as const, spans: plain(block.spans) } : block));
}

/** "Read more: <link>" in any language: a short label or none, then nothing but links to other stories. */
function isRelated({ spans }: ParagraphBlock, { conjunction, site }: ExtractionContext): boolean {
  const first = spans.findIndex((span) => span.href !== undefined && site.articleUrl?.test(span.href));
  if (first < 0) return false;
  const label = spansText(spans.slice(0, first)).replace(/["'“„«‹「]\s*$/u, '').trim();
  const others = spans.slice(first).filter((span) => span.href === undefined && hasWord(span.text) && span.text.trim() !== conjunction);
  const isLabel = label === '' || (label.length <= 40 && /[:：፦>»›–—-]$/u.test(label)) || (label.length <= 20 && !/[.!?]$/.test(label) && spans.length === first + 1);
  return isLabel && others.length === 0;
}

/** A label in an element of its own is parted from its link by the page's style alone. Counter-example: one with its colon behind it. */
function withSpace([label, ...links]: readonly Span[]): Span[] {
  const isTouching = label !== undefined && label.href === undefined && links[0]?.href !== undefined && (label.text.endsWith(':') || (charClassAt(label.text, label.text.length - 1) & WORD) !== 0) && !/^\s/.test(links[0].text);
  return [...(label ? [isTouching ? { ...label, text: `${label.text} ` } : label] : []), ...links];
}

function withRelated(blocks: readonly Block[], context: ExtractionContext): Block[] {
  return blocks.map((block) => (block.kind === 'paragraph' && isRelated(block, context) ? { kind: 'related' as const, spans: withSpace(block.spans) } : block));
}

/** The same picture twice with the same caption is one picture. */
function withoutTwins(blocks: readonly Block[], context: ExtractionContext): Block[] {
  const seen = new Set<string>();
  return blocks.filter((block) => {
    if (block.kind !== 'figure') return true;
    const key = `${imageId(block.image, context)} ${block.caption ?? ''}`;
    if (seen.has(key)) context.removals.push({ what: block.caption ?? block.image.alt, why: 'the same picture stood there twice', rule: 'twin-figure' });
    return seen.size < seen.add(key).size;
  });
}

/** Blocks as they are meant. */
export function normaliseBlocks(blocks: readonly Block[], context: ExtractionContext): Block[] {
  return withRelated(withQuestions(withHeadings(withoutPromos(withoutPermalinks(withoutTwins(blocks, context), context.site), context), context)), context);
}
