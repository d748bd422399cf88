/**
 * Shows one picture as large as the window, with its caption and credit; keys, buttons and swipes go to the next ones.
 */
import { element } from '../../view/element.ts';
import type { LabelKey } from '../../view/labels.ts';
import { CLOSE_ICON, renderIconButton } from '../render-button.ts';
import type { ReaderContext } from '../reader/reader-context.ts';
import { registerTool } from './tool-registry.ts';

const PREVIOUS_ICON = 'M15 5l-7 7 7 7';
const NEXT_ICON = 'M9 5l7 7-7 7';

/** A shorter movement of the finger is a tap. */
const MIN_SWIPE_PX = 40;

/**
 * Calls `swipe` with the direction in which one finger moved. A movement less than twice as wide as high is ignored,
 * and so are two fingers: they belong to the browser's zoom.
 */
export function onSwipe(target: HTMLElement, swipe: (to: 'left' | 'right') => void): void {
  let start: Touch | undefined;
  target.addEventListener('touchstart', ({ touches }) => { start = touches.length === 1 ? touches[0] : undefined; }, { passive: true });
  target.addEventListener('touchend', ({ changedTouches }) => {
    const end = changedTouches[0];
    if (!start || end?.identifier !== start.identifier) return;
    const [dx, dy] = [end.clientX - start.clientX, end.clientY - start.clientY];
    start = undefined;
    // In a zoomed page the finger scrolls.
    if ((window.visualViewport?.scale ?? 1) > 1.01 || Math.abs(dx) < MIN_SWIPE_PX || Math.abs(dx) < 2 * Math.abs(dy)) return;
    swipe(dx < 0 ? 'left' : 'right');
  });
}

/**
 * Finds the buttons of the pictures that the lightbox steps through: those of the same gallery, or all outside
 * galleries.
 */
function findSeries(button: HTMLElement, dialog: HTMLElement): HTMLElement[] {
  const gallery = button.closest('.gallery');
  return [...dialog.querySelectorAll<HTMLElement>('.article button.enlarge')].filter((other) => other.closest('.gallery') === gallery);
}

/** Position in the series, counted from 1, and the length of the series. */
type Position = [number: number, total: number];

/** Renders "3 of 11". */
function renderPosition(page: Document, [number, total]: Position, { labels }: ReaderContext): HTMLElement {
  return element(page, 'span', { class: 'position', lang: labels.language, dir: labels.direction }, [labels.text('galleryPosition', labels.number(number), labels.number(total))]);
}

/** Renders a copy of the picture in `button` and of its caption, which in galleries has the position already. */
function renderPicture(button: HTMLElement, position: Position, context: ReaderContext): HTMLElement {
  const { answer } = context;
  const page = button.ownerDocument;
  const image = button.querySelector('img')?.cloneNode() as HTMLImageElement;
  image.sizes = '100vw';
  image.removeAttribute('loading');
  const caption = button.closest('figure')?.querySelector('figcaption')?.cloneNode(true) as HTMLElement | undefined ?? element(page, 'figcaption');
  if (position[1] > 1 && !caption.querySelector('.position')) caption.prepend(renderPosition(page, position, context));
  return element(page, 'figure', { lang: answer.article.language, dir: answer.article.direction }, [image, caption]);
}

/** Returns the step of an arrow key. Where text runs from right to left, the next picture is to the left. */
function readStep(key: string, isRtl: boolean): 1 | -1 | undefined {
  if (key === 'ArrowRight') return isRtl ? -1 : 1;
  if (key === 'ArrowLeft') return isRtl ? 1 : -1;
  return undefined;
}

function renderSteps(page: Document, context: ReaderContext, step: (by: 1 | -1) => void): HTMLElement[] {
  const steps: [string, LabelKey, string, 1 | -1][] = [['previous', 'previousPicture', PREVIOUS_ICON, -1], ['next', 'nextPicture', NEXT_ICON, 1]];
  return steps.map(([name, label, icon, by]) => {
    const button = renderIconButton(page, { name, label: context.labels.text(label), icon }, () => step(by));
    button.querySelector('.icon')?.classList.add('turns');
    return button;
  });
}

/** Opens the lightbox at the picture in `button`; when it closes, the picture shown last has the focus. */
export function openLightbox(button: HTMLElement, context: ReaderContext): void {
  const { dialog, labels } = context;
  const page = dialog.ownerDocument;
  const buttons = findSeries(button, dialog);
  let shown = button;
  const plate = element(page, 'div', { class: 'plate', 'aria-live': 'polite' });
  const show = (next: HTMLElement | undefined): void => {
    shown = next ?? shown;
    plate.replaceChildren(renderPicture(shown, [buttons.indexOf(shown) + 1, buttons.length], context));
  };
  const step = (by: 1 | -1): void => show(buttons.at((buttons.indexOf(shown) + by) % buttons.length));
  const box = element(page, 'dialog', { class: 'lightbox', lang: labels.language, dir: labels.direction, 'aria-label': labels.text('enlargePicture', '') });
  const close = renderIconButton(page, { name: 'close', label: `${labels.text('close')} (Esc)`, icon: CLOSE_ICON }, () => box.close());
  box.append(plate, ...buttons.length > 1 ? renderSteps(page, context, step) : [], close);
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

registerTool('lightbox', { openLightbox });
