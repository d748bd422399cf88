/** How far one has read, and how many minutes are left. */
import { readingMinutes } from '../../../view/reading-time.ts';
import type { ReaderContext } from '../reader-context.ts';

/** Share of the article above the lower edge of the window, 0 to 1. */
function readShare(dialog: HTMLElement, article: HTMLElement): number {
  const { top, height } = article.getBoundingClientRect();
  return height === 0 ? 0 : Math.min(1, Math.max(0, (dialog.clientHeight - top) / height));
}

/** Keeps line and words in step with the scrolling; at the top nothing is read, however much is in sight. */
export function followProgress(context: ReaderContext): void {
  const { dialog, answer, labels, signal } = context;
  const article = dialog.querySelector<HTMLElement>('.article');
  const line = dialog.querySelector<HTMLElement>('.progress > .line');
  const left = dialog.querySelector<HTMLElement>('.toolbar > .left');
  if (!article || !line || !left) return;
  const minutes = readingMinutes(answer.article);
  let isAsked = false;
  const show = (): void => {
    isAsked = false;
    const share = dialog.scrollTop === 0 ? 0 : readShare(dialog, article);
    line.style.setProperty('scale', `${share} 1`);
    const rest = Math.ceil(minutes * (1 - share));
    const words = rest === 0 ? '' : labels.plural('minutesLeft', rest);
    if (left.textContent !== words) left.textContent = words;
  };
  dialog.addEventListener('scroll', () => {
    if (!isAsked) requestAnimationFrame(show);
    isAsked = true;
  }, { passive: true, signal });
  show();
}
