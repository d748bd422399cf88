/**
 * Renders footnotes: a number after the explained word, the explanation below the text, and buttons between the two.
 */
import type { FootnotesBlock } from '../article/model.ts';
import type { RenderContext } from './render-context.ts';
import { renderSpans } from './render-spans.ts';
import { element } from './element.ts';

/** Makes a click on `button` focus the first element of the same document or shadow tree that matches `selector`. */
function focusOnClick(button: HTMLElement, selector: string): void {
  button.addEventListener('click', () => {
    const target = (button.getRootNode() as ParentNode).querySelector<HTMLElement>(selector);
    target?.focus({ preventScroll: true });
    target?.scrollIntoView({ block: 'center' });
  });
}

/**
 * Renders the number after an explained word. Style sheets show it from `data-number`; it is no text, so that selected,
 * copied and spoken text stays as the page has it. `note` counts from 1.
 */
export function renderFootnoteNumber({ page, labels }: RenderContext, note: number): HTMLElement {
  const number = labels.number(note);
  const button = element(page, 'button', { class: 'note-number', type: 'button', 'data-note': note, 'data-number': number, 'aria-label': labels.text('footnote', number) });
  focusOnClick(button, `.footnotes [data-note="${note}"]`);
  return element(page, 'sup', { lang: labels.language }, [button]);
}

function renderFootnote(context: RenderContext, { mark, spans }: FootnotesBlock['notes'][number], note: number): HTMLElement {
  const { page, labels } = context;
  const back = element(page, 'button', { class: 'note-back', type: 'button', 'data-note': note, lang: labels.language, 'aria-label': labels.text('footnoteBack') });
  focusOnClick(back, `.note-number[data-note="${note}"]`);
  return element(page, 'li', { 'data-note': note, tabindex: -1 }, [
    element(page, 'strong', {}, [mark]), ' ', ...renderSpans(page, spans, context.keySentences.get(spans)), ' ', back,
  ]);
}

/** Renders all footnotes as a list under a heading. */
export function renderFootnotes(context: RenderContext, { notes }: FootnotesBlock): HTMLElement {
  const { page, labels } = context;
  return element(page, 'section', { class: 'footnotes', role: 'doc-endnotes', 'aria-labelledby': 'klartext-footnotes' }, [
    element(page, 'h2', { id: 'klartext-footnotes', lang: labels.language, dir: labels.direction }, [labels.text('footnotes')]),
    element(page, 'ol', {}, notes.map((note, index) => renderFootnote(context, note, index + 1))),
  ]);
}
