/** One picture, as large as the window, with its caption and credit; keys, buttons and swipes lead to its neighbours. */
import { renderIcon, element } from '../../../view/element.ts';
import type { LabelKey } from '../../../view/labels.ts';
import type { ReaderContext } from '../reader-context.ts';
import { onSwipe } from './on-swipe.ts';

const CLOSE = 'M6 6l12 12M18 6L6 18';
const PREVIOUS = 'M15 5l-7 7 7 7';
const NEXT = 'M9 5l7 7-7 7';

function renderLightboxButton(page: Document, name: string, [label, icon]: [string, string], press: () => void): HTMLButtonElement {
  const button = element(page, 'button', { class: name, type: 'button', 'aria-label': label, title: label }, [renderIcon(page, icon)]);
  button.addEventListener('click', press);
  return button;
}

/** A gallery's pictures are turned over among themselves, those in the text among each other. */
function findNeighbours(button: HTMLElement, dialog: HTMLElement): HTMLElement[] {
  const gallery = button.closest('.gallery');
  return [...dialog.querySelectorAll<HTMLElement>('.article button.enlarge')].filter((other) => other.closest('.gallery') === gallery);
}

/** "3 of 11", where the picture's own caption does not say it already. */
function renderPosition(page: Document, [at, total]: [number, number], { labels }: ReaderContext): HTMLElement {
  return element(page, 'span', { class: 'position', lang: labels.language, dir: labels.direction }, [labels.text('galleryPosition', labels.number(at), labels.number(total))]);
}

/** The picture in a button of the article, set for the whole window, with a copy of its caption. */
function renderPlate(button: HTMLElement, position: [number, number], context: ReaderContext): HTMLElement {
  const { answer } = context;
  const page = button.ownerDocument;
  const image = button.querySelector('img')?.cloneNode() as HTMLImageElement;
  image.sizes = '100vw';
  image.removeAttribute('loading');
  const caption = button.closest('figure')?.querySelector('figcaption')?.cloneNode(true) as HTMLElement | undefined ?? element(page, 'figcaption');
  if (position[1] > 1 && !caption.querySelector('.position')) caption.prepend(renderPosition(page, position, context));
  return element(page, 'figure', { lang: answer.article.language, dir: answer.article.direction }, [image, caption]);
}

/** Arrow keys follow the eye: where lines run from right to left, the next picture lies to the left. */
function readStep(key: string, isRtl: boolean): 1 | -1 | undefined {
  if (key === 'ArrowRight') return isRtl ? -1 : 1;
  if (key === 'ArrowLeft') return isRtl ? 1 : -1;
  return undefined;
}

function renderSteps(page: Document, context: ReaderContext, step: (by: 1 | -1) => void): HTMLElement[] {
  const steps: [string, LabelKey, string, 1 | -1][] = [['previous', 'previousPicture', PREVIOUS, -1], ['next', 'nextPicture', NEXT, 1]];
  return steps.map(([name, label, icon, by]) => {
    const button = renderLightboxButton(page, name, [context.labels.text(label), icon], () => step(by));
    button.querySelector('.icon')?.classList.add('turns');
    return button;
  });
}

/** Opens it at the picture in `button`; when it closes, the focus is on the picture shown last. */
export function openLightbox(button: HTMLElement, context: ReaderContext): void {
  const { dialog, labels } = context;
  const page = dialog.ownerDocument;
  const buttons = findNeighbours(button, dialog);
  let shown = button;
  const plate = element(page, 'div', { class: 'plate', 'aria-live': 'polite' });
  const show = (next: HTMLElement | undefined): void => {
    shown = next ?? shown;
    plate.replaceChildren(renderPlate(shown, [buttons.indexOf(shown) + 1, buttons.length], context));
  };
  const step = (by: 1 | -1): void => show(buttons.at((buttons.indexOf(shown) + by) % buttons.length));
  const box = element(page, 'dialog', { class: 'lightbox', lang: labels.language, dir: labels.direction, 'aria-label': labels.text('enlargePicture', '') });
  box.append(plate, ...buttons.length > 1 ? renderSteps(page, context, step) : [], renderLightboxButton(page, 'close', [`${labels.text('close')} (Esc)`, CLOSE], () => box.close()));
  box.addEventListener('keydown', (event) => {
    const by = buttons.length > 1 ? readStep(event.key, labels.direction === 'rtl') : undefined;
    if (by) step(by);
  });
  if (buttons.length > 1) onSwipe(plate, (to) => step((to === 'left') === (labels.direction === 'ltr') ? 1 : -1));
  box.addEventListener('click', ({ target }) => { if (target === box || target === plate) box.close(); });
  box.addEventListener('close', () => {
    box.remove();
    shown.focus();
  });
  show(button);
  dialog.append(box);
  box.showModal();
}
