/** Renders the bar above a live blog: the number of new posts, and the order of posts. */
import { element } from '../../../view/element.ts';
import { renderButton } from '../../render-button.ts';
import { settingsStore } from '../../settings-store.ts';
import type { ReaderContext } from '../reader-context.ts';
import { goToHeading } from '../text/heading-navigation.ts';
import { findPosts } from './find-new-posts.ts';

function renderPostOrder(page: Document, { labels, settings }: ReaderContext): HTMLElement {
  const buttons = ([['newest', 'postsNewestFirst'], ['oldest', 'postsOldestFirst']] as const).map(([order, label]) => {
    const attributes = { name: `order-${order}`, 'aria-pressed': settings.postOrder === order ? 'true' : 'false' };
    // The session renders the article anew when the store reports the change.
    return renderButton(page, attributes, [labels.text(label)], () => void settingsStore.write({ postOrder: order }));
  });
  return element(page, 'span', { class: 'post-order', role: 'group', 'aria-label': labels.text('postOrder') }, buttons);
}

function renderNewPostsButton(page: Document, { labels, dialog }: ReaderContext, count: number): HTMLElement {
  return renderButton(page, { class: 'news', dir: labels.direction }, [labels.plural('newPostsSince', count)], () => {
    const post = dialog.querySelector<HTMLElement>('.post.is-new');
    if (post) goToHeading(post);
  });
}

/** Renders the bar; `count` is the number of new posts. */
export function renderLiveBlogBar(page: Document, context: ReaderContext, count: number): HTMLElement {
  const { labels, answer } = context;
  const posts = findPosts(answer.article.blocks).length;
  return element(page, 'div', { class: 'live-bar', lang: labels.language }, [
    posts === 0 && element(page, 'p', { dir: labels.direction }, [labels.text('noPosts')]),
    posts > 1 && renderPostOrder(page, context),
    count > 0 && renderNewPostsButton(page, context, count),
  ]);
}
