/** Renders the button for posts that the page has not loaded yet. */
import { element } from '../../../view/element.ts';
import { renderButton } from '../../render-button.ts';
import type { ReaderContext } from '../reader-context.ts';
import { findPosts } from './find-new-posts.ts';
import { findMoreButton, loadMorePosts, readPostIds } from './page-posts.ts';

/**
 * Whether the reader shows posts that the page has not rendered: they are in its data already, and its button would
 * load no others.
 */
function hasUnrenderedPosts({ answer }: ReaderContext): boolean {
  const ids = readPostIds(document);
  return /\d/.test(ids) && findPosts(answer.article.blocks).some(({ id }) => id !== undefined && !ids.includes(id));
}

/**
 * Renders a button that presses the page's own and renders the loaded posts; `undefined` where the page has no such
 * button.
 */
export function renderMorePosts(page: Document, context: ReaderContext): HTMLElement | undefined {
  const { labels, signal, rerender } = context;
  if (!findMoreButton(document) || hasUnrenderedPosts(context)) return undefined;
  const status = element(page, 'span', { role: 'status', dir: labels.direction });
  const press = async (button: HTMLButtonElement): Promise<void> => {
    // Not `disabled`: that would remove the focus from the button.
    if (button.ariaBusy === 'true') return;
    button.ariaBusy = 'true';
    status.textContent = labels.text('morePostsWait');
    if (await loadMorePosts(document, signal)) await rerender();
    else status.textContent = labels.text('morePostsFailed');
    button.ariaBusy = 'false';
  };
  const button = renderButton(page, { name: 'more-posts' }, [labels.text('morePosts')], (pressed) => void press(pressed));
  return element(page, 'p', { class: 'more-posts', lang: labels.language }, [button, status]);
}
