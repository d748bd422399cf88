/** The line above the article. */
import { drawIcon, element } from '../../view/element.ts';
import type { Labels } from '../../view/labels.ts';

const BACK = 'M15 5l-7 7 7 7';

/** Draws the line; `leave` is called when the reader wants the page back. */
export function drawToolbar(page: Document, labels: Labels, leave: () => void): HTMLElement {
  const back = element(page, 'button', { class: 'back', type: 'button', title: `${labels.text('backToPage')} (Esc)` }, [
    drawIcon(page, BACK), element(page, 'span', {}, [labels.text('backToPage')]),
  ]);
  back.addEventListener('click', leave);
  return element(page, 'nav', { class: 'toolbar', lang: labels.language, dir: labels.direction }, [back]);
}
