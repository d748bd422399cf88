/** Posts that the page loads while one reads are offered, never pushed under the reader's eyes. */
import { postKey, shortHash } from '../../../article/post-key.ts';
import { element } from '../../../view/element.ts';
import { extractResumable } from '../../../article/extract.ts';
import { runInTimeSlices } from '../../time-slicing.ts';
import { renderButton } from '../../render-button.ts';
import { onDomIdle } from '../../dom-idle.ts';
import type { ReaderContext } from '../reader-context.ts';
import { findNewPosts, findPosts } from './find-new-posts.ts';
import { readPostSigns } from './page-posts.ts';

/** A page that draws something every moment is looked at so often, in milliseconds. */
const LOOK_INTERVAL_MS = 500;

/** Calls `changed` when the page has other posts than before and is still. */
function onPostsChange(changed: () => void, signal: AbortSignal): void {
  let signs = readPostSigns(document);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = (): void => {
    timer = undefined;
    const now = readPostSigns(document);
    if (now === signs) return;
    signs = now;
    onDomIdle(document, changed, signal);
  };
  const observer = new MutationObserver(() => { timer ??= setTimeout(look, LOOK_INTERVAL_MS); });
  observer.observe(document, { childList: true, subtree: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
}

/** Watches the page until the signal aborts; the offer stands below the toolbar, and is drawn in at a press. */
export function offerNewPosts({ dialog, answer, labels, signal, rerender }: ReaderContext): void {
  const page = dialog.ownerDocument;
  const shown = new Set(findPosts(answer.article.blocks).map((post) => shortHash(postKey(post))));
  const offer = element(page, 'div', { class: 'offer', role: 'status', lang: labels.language, dir: labels.direction });
  const look = async (): Promise<void> => {
    const now = await runInTimeSlices(extractResumable(document, new URL(location.href)), signal);
    const count = now?.article ? findNewPosts(now.article.blocks, shown).size : 0;
    offer.replaceChildren(...count > 0 ? [renderButton(page, {}, [labels.plural('newPosts', count)], () => void rerender())] : []);
  };
  dialog.querySelector('.toolbar')?.after(offer);
  onPostsChange(() => void look(), signal);
}
