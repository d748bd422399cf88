/** Offers posts that the page loads during reading by a button: inserting them at once would move the text. */
import { postKey, shortHash } from '../../../article/post-key.ts';
import { element } from '../../../view/element.ts';
import { extractResumable } from '../../../article/extract.ts';
import { runInTimeSlices } from '../../time-slicing.ts';
import { renderButton } from '../../render-button.ts';
import { onDomIdle } from '../../dom-idle.ts';
import type { ReaderContext } from '../reader-context.ts';
import { findNewPosts, findPosts } from './find-new-posts.ts';
import { readPostIds } from './page-posts.ts';

/** The posts are compared at most this often, however often the page changes. */
const COMPARE_INTERVAL_MS = 500;

/** Calls `onChange` when the page has other posts than before and is idle, until the signal aborts. */
function onPostsChange(onChange: () => void, signal: AbortSignal): void {
  let ids = readPostIds(document);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const compare = (): void => {
    timer = undefined;
    const current = readPostIds(document);
    if (current === ids) return;
    ids = current;
    onDomIdle(document, onChange, signal);
  };
  const observer = new MutationObserver(() => { timer ??= setTimeout(compare, COMPARE_INTERVAL_MS); });
  observer.observe(document, { childList: true, subtree: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
}

/** Observes the page until the signal aborts; the button is below the toolbar, and a press renders the article anew. */
export function offerNewPosts({ dialog, answer, labels, signal, rerender }: ReaderContext): void {
  const page = dialog.ownerDocument;
  const shown = new Set(findPosts(answer.article.blocks).map((post) => shortHash(postKey(post))));
  const offer = element(page, 'div', { class: 'offer', role: 'status', lang: labels.language, dir: labels.direction });
  const update = async (): Promise<void> => {
    const extraction = await runInTimeSlices(extractResumable(document, new URL(location.href)), signal);
    const count = extraction?.article ? findNewPosts(extraction.article.blocks, shown).size : 0;
    offer.replaceChildren(...count > 0 ? [renderButton(page, {}, [labels.plural('newPosts', count)], () => void rerender())] : []);
  };
  dialog.querySelector('.toolbar')?.after(offer);
  onPostsChange(() => void update(), signal);
}
