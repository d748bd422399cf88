/** Renders panels over the article: popovers that are filled when they open and emptied when they close. */
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

/**
 * Renders a closed panel. A click beside it closes it; the focus goes into it, and back to the opener when it closes.
 */
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
    // Emptied, so that searches in the dialog find nothing of a closed panel.
    panel.replaceChildren();
    // Chromium does not give the focus back where panel and opener are in a shadow root (seen in 2026).
    if (isLost && opener instanceof HTMLElement) opener.focus({ preventScroll: true });
  });
  return panel;
}

/** Closes the topmost panel or lightbox; returns whether there was one. */
export function closeTop(dialog: HTMLElement): boolean {
  const top = [...dialog.querySelectorAll<HTMLElement>('dialog[open], :popover-open')].at(-1);
  if (top instanceof HTMLDialogElement) top.close();
  else top?.hidePopover();
  return top !== undefined;
}
