/** Renders spans as text nodes and inline elements, and the sentences of key points as `<mark>`. */
import { sliceSpans, spansText } from '../article/block-text.ts';
import { nativeProperty } from '../article/dom-clobbering.ts';
import type { Span } from '../article/model.ts';
import { element, type Child } from './element.ts';
import { spoofedHost } from './link-spoofing.ts';

/**
 * The sentence of key point number `point` (from 0) inside one run of spans. `start` and `end` (exclusive) are offsets
 * in that run's text, in UTF-16 code units.
 */
export interface KeySentenceRange { point: number; start: number; end: number }

/** Splits a text at its line breaks and puts a `<br>` between the lines. */
function withLineBreaks(page: Document, text: string): Child[] {
  return text.split('\n').flatMap((line, index) => (index === 0 ? [line] : [element(page, 'br'), line]));
}

function renderSpan(page: Document, span: Span): Node {
  let node: Node = nativeProperty(page, 'createTextNode')(span.text);
  if (span.text.includes('\n')) {
    const lines = nativeProperty(page, 'createDocumentFragment')();
    lines.append(...withLineBreaks(page, span.text).filter((child) => child !== undefined && child !== false));
    node = lines;
  }
  const tags = [span.superscript && 'sup', span.subscript && 'sub', span.struck && 's', span.emphasis && 'em', span.strong && 'strong'] as const;
  for (const tag of tags) if (tag) node = element(page, tag, {}, [node]);
  if (span.language !== undefined || span.direction !== undefined) {
    node = element(page, 'span', { lang: span.language, dir: span.direction }, [node]);
  }
  return span.href === undefined ? node
    : element(page, 'a', { href: span.href, target: '_blank', rel: 'noopener noreferrer', 'data-host': spoofedHost(span.text, span.href) }, [node]);
}

/**
 * Renders spans in order. Each range becomes one `<mark>`, also where it crosses links and emphasis; a range that
 * overlaps an earlier one is left out. `renderFootnote` renders the number of a footnote; without it there are none.
 */
export function renderSpans(page: Document, spans: readonly Span[], ranges: readonly KeySentenceRange[] = [], renderFootnote?: (note: number) => Node): Node[] {
  const nodes: Node[] = [];
  const renderPart = (start: number, end: number): Node[] => sliceSpans(spans, start, end).flatMap((span, index, parts) => [
    renderSpan(page, span), ...renderFootnote && span.note !== undefined && parts[index + 1]?.note !== span.note ? [renderFootnote(span.note)] : [],
  ]);
  let offset = 0;
  for (const { point, start, end } of ranges.toSorted((a, b) => a.start - b.start)) {
    if (start < offset) continue;
    nodes.push(...renderPart(offset, start));
    nodes.push(element(page, 'mark', { class: 'key-sentence', 'data-point': point, tabindex: -1 }, renderPart(start, end)));
    offset = end;
  }
  return [...nodes, ...renderPart(offset, spansText(spans).length)];
}
