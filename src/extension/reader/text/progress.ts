/** Shows how much of the article was read, and how many minutes are left. */
import { readingMinutes } from '../../../view/reading-time.ts';
import type { ReaderContext } from '../reader-context.ts';

/** Returns the share of the article above the lower edge of the window, from 0 to 1. */
function readShare(dialog: HTMLElement, article: HTMLElement): number {
  const { top, height } = article.getBoundingClientRect();
  return height === 0 ? 0 : Math.min(1, Math.max(0, (dialog.clientHeight - top) / height));
}

/** Updates the line and the minutes at every scroll. At the top nothing counts as read, although a part is visible. */
export function followProgress(context: ReaderContext): void {
  const { dialog, answer, labels, signal } = context;
  const article = dialog.querySelector<HTMLElement>('.article');
  const line = dialog.querySelector<HTMLElement>('.progress > .line');
  const left = dialog.querySelector<HTMLElement>('.toolbar > .left');
  if (!article || !line || !left) return;
  const minutes = readingMinutes(answer.article);
  let isScheduled = false;
  const show = (): void => {
    isScheduled = false;
    const share = dialog.scrollTop === 0 ? 0 : readShare(dialog, article);
    line.style.setProperty('scale', `${share} 1`);
    const rest = Math.ceil(minutes * (1 - share));
    const words = rest === 0 ? '' : labels.plural('minutesLeft', rest);
    if (left.textContent !== words) left.textContent = words;
  };
  dialog.addEventListener('scroll', () => {
    if (!isScheduled) requestAnimationFrame(show);
    isScheduled = true;
  }, { passive: true, signal });
  show();
}
