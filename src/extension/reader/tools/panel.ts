/** Panels that open over the article: a popover of the browser's own, filled when it opens and empty when it is closed. */
import { element } from '../../../view/element.ts';
import type { Labels, LabelKey } from '../../../view/labels.ts';

export interface PanelPlan {
  /** Class of the panel. */
  name: string;
  label: LabelKey;
  fill: () => Node[];
}

function isOpening(event: Event): boolean {
  return 'newState' in event && event.newState === 'open';
}

/** Draws a closed panel. A click beside it closes it; focus goes in and back again. */
export function renderPanel(page: Document, { name, label, fill }: PanelPlan, labels: Labels): HTMLElement {
  const title = labels.text(label);
  const panel = element(page, 'section', {
    class: `panel ${name}`, popover: 'auto', role: 'dialog', tabindex: -1, 'aria-label': title, lang: labels.language, dir: labels.direction,
  });
  let opener: Element | null = null;
  const readFocus = (): Element | null => (panel.getRootNode() as ShadowRoot).activeElement;
  panel.addEventListener('beforetoggle', (event) => {
    if (!isOpening(event)) return;
    opener = readFocus();
    panel.replaceChildren(element(page, 'h2', {}, [title]), ...fill());
  });
  panel.addEventListener('toggle', (event) => {
    if (isOpening(event)) {
      (panel.querySelector<HTMLElement>('[aria-current], input, select, button') ?? panel).focus();
      return;
    }
    const focused = readFocus();
    const isLost = focused === null || panel.contains(focused);
    // Emptied, it holds nothing that could be mistaken for a part of the article.
    panel.replaceChildren();
    // Chromium forgets who had the focus where panel and opener stand in a shadow root (seen in 2026).
    if (isLost && opener instanceof HTMLElement) opener.focus({ preventScroll: true });
  });
  return panel;
}

/** Closes the panel or sheet that is on top; says whether there was one. */
export function closeTop(dialog: HTMLElement): boolean {
  const top = [...dialog.querySelectorAll<HTMLElement>('dialog[open], :popover-open')].at(-1);
  if (top instanceof HTMLDialogElement) top.close();
  else top?.hidePopover();
  return top !== undefined;
}
