/** Spans become text nodes and inline elements, the sentences of key points become marks. */
import { spansText } from '../article/block-text.ts';
import { nativeProperty } from '../article/dom-clobbering.ts';
import type { Span } from '../article/model.ts';
import { element, type Child } from './element.ts';
import { spoofedHost } from './link-spoofing.ts';

/** A sentence to mark inside one run of spans; offsets are in that run's text. */
export interface KeySentenceRange { point: number; start: number; end: number }

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
  const tags = [span.superscript && 'sup', span.subscript && 'sub', span.emphasis && 'em', span.strong && 'strong'] as const;
  for (const tag of tags) if (tag) node = element(page, tag, {}, [node]);
  if (span.language !== undefined || span.direction !== undefined) {
    node = element(page, 'span', { lang: span.language, dir: span.direction }, [node]);
  }
  return span.href === undefined ? node
    : element(page, 'a', { href: span.href, target: '_blank', rel: 'noopener noreferrer', 'data-host': spoofedHost(span.text, span.href) }, [node]);
}

/** The part of `spans` between two offsets of their text; looks and links stay on each part. */
export function sliceSpans(spans: readonly Span[], start: number, end: number): Span[] {
  let offset = 0;
  return spans.flatMap((span) => {
    const from = Math.max(start - offset, 0);
    const to = Math.min(end - offset, span.text.length);
    offset += span.text.length;
    if (from >= to) return [];
    const { note, ...look } = span;
    // A footnote's number stands behind the whole word.
    return [{ ...look, text: span.text.slice(from, to), ...(note !== undefined && to === span.text.length && { note }) }];
  });
}

/** Draws spans in order; each mark becomes one `<mark>`, even where it runs over links and emphasis. `drawNote` draws a footnote's number. */
export function renderSpans(page: Document, spans: readonly Span[], ranges: readonly KeySentenceRange[] = [], renderFootnote?: (note: number) => Node): Node[] {
  const nodes: Node[] = [];
  const renderPart = (start: number, end: number): Node[] => sliceSpans(spans, start, end).flatMap((span, index, parts) => [
    renderSpan(page, span), ...renderFootnote && span.note !== undefined && parts[index + 1]?.note !== span.note ? [renderFootnote(span.note)] : [],
  ]);
  let offset = 0;
  for (const mark of ranges.toSorted((a, b) => a.start - b.start)) {
    if (mark.start < offset) continue;
    nodes.push(...renderPart(offset, mark.start));
    nodes.push(element(page, 'mark', { class: 'key-sentence', 'data-point': mark.point, tabindex: -1 }, renderPart(mark.start, mark.end)));
    offset = mark.end;
  }
  return [...nodes, ...renderPart(offset, spansText(spans).length)];
}
