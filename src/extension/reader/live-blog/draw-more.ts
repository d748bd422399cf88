/** The way to the posts that the page has not loaded yet. */
import { element } from '../../../view/element.ts';
import type { ReaderContext } from '../context.ts';
import { findMoreButton, loadMorePosts } from './page-posts.ts';

/** A button that presses the page's own and draws what that brings; `undefined` where the page has none. */
export function drawMore(page: Document, { labels, signal, redraw }: ReaderContext): HTMLElement | undefined {
  if (!findMoreButton(document)) return undefined;
  const status = element(page, 'span', { role: 'status', dir: labels.direction });
  const button = element(page, 'button', { type: 'button', name: 'more-posts' }, [labels.text('morePosts')]);
  const press = async (): Promise<void> => {
    // Not `disabled`, which would take the focus away.
    if (button.ariaBusy === 'true') return;
    button.ariaBusy = 'true';
    status.textContent = labels.text('morePostsWait');
    if (await loadMorePosts(document, signal)) await redraw();
    else status.textContent = labels.text('morePostsFailed');
    button.ariaBusy = 'false';
  };
  button.addEventListener('click', () => void press());
  return element(page, 'p', { class: 'more-posts', lang: labels.language }, [button, status]);
}
