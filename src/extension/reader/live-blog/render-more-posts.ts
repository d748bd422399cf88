/** The way to the posts that the page has not loaded yet. */
import { element } from '../../../view/element.ts';
import { renderButton } from '../../render-button.ts';
import type { ReaderContext } from '../reader-context.ts';
import { findPosts } from './find-new-posts.ts';
import { findMoreButton, loadMorePosts, readPostSigns } from './page-posts.ts';

/** Whether posts are shown that the page has not drawn yet: its data held them already, and its button would bring no others. */
function isAhead({ answer }: ReaderContext): boolean {
  const signs = readPostSigns(document);
  return /\d/.test(signs) && findPosts(answer.article.blocks).some(({ id }) => id !== undefined && !signs.includes(id));
}

/** A button that presses the page's own and draws what that brings; `undefined` where the page has none. */
export function renderMorePosts(page: Document, context: ReaderContext): HTMLElement | undefined {
  const { labels, signal, rerender } = context;
  if (!findMoreButton(document) || isAhead(context)) return undefined;
  const status = element(page, 'span', { role: 'status', dir: labels.direction });
  const press = async (button: HTMLButtonElement): Promise<void> => {
    // Not `disabled`, which would take the focus away.
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
