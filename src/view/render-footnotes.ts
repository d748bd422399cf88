/** Footnotes: a number behind the word, the explanation below the text, and a way there and back. */
import type { FootnotesBlock } from '../article/model.ts';
import type { Drawing } from './render-context.ts';
import { drawSpans } from './render-spans.ts';
import { element } from './element.ts';

/** A press on `button` leads to what the selector finds around it. */
function leadTo(button: HTMLElement, selector: string): void {
  button.addEventListener('click', () => {
    const target = (button.getRootNode() as ParentNode).querySelector<HTMLElement>(selector);
    target?.focus({ preventScroll: true });
    target?.scrollIntoView({ block: 'center' });
  });
}

/** The number behind a word. It is no text: what is marked, copied and read aloud stays as the page has it. */
export function drawNoteNumber({ page, labels }: Drawing, note: number): HTMLElement {
  const number = labels.number(note);
  const button = element(page, 'button', { class: 'note-number', type: 'button', 'data-note': note, 'data-number': number, 'aria-label': labels.text('footnote', number) });
  leadTo(button, `.footnotes [data-note="${note}"]`);
  return element(page, 'sup', { lang: labels.language }, [button]);
}

function drawNote(drawing: Drawing, { mark, spans }: FootnotesBlock['notes'][number], note: number): HTMLElement {
  const { page, labels } = drawing;
  const back = element(page, 'button', { class: 'note-back', type: 'button', 'data-note': note, lang: labels.language, 'aria-label': labels.text('footnoteBack') });
  leadTo(back, `.note-number[data-note="${note}"]`);
  return element(page, 'li', { 'data-note': note, tabindex: -1 }, [
    element(page, 'strong', {}, [mark]), ' ', ...drawSpans(page, spans, drawing.marks.get(spans)), ' ', back,
  ]);
}

/** All of them under their heading. */
export function drawNotes(drawing: Drawing, { notes }: FootnotesBlock): HTMLElement {
  const { page, labels } = drawing;
  return element(page, 'section', { class: 'footnotes', role: 'doc-endnotes', 'aria-labelledby': 'klartext-footnotes' }, [
    element(page, 'h2', { id: 'klartext-footnotes', lang: labels.language, dir: labels.direction }, [labels.text('footnotes')]),
    element(page, 'ol', {}, notes.map((note, index) => drawNote(drawing, note, index + 1))),
  ]);
}
