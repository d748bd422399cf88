/** Renders the button for older posts of a live blog whose page has neither a button for them nor their data. */
import { parseArticleUrl } from '../../../article/detect.ts';
import { walkObjects } from '../../../article/metadata/hydration-state.ts';
import { readSafely } from '../../../article/dom-clobbering.ts';
import { dwUrls } from '../../../sites/dw/dw-urls.ts';
import { livePostsUrl } from '../../../sites/dw/dw-live-blogs.ts';
import type { Labels } from '../../../view/labels.ts';
import { element } from '../../../view/element.ts';
import { renderButton } from '../../render-button.ts';
import type { ReaderContext } from '../reader-context.ts';
import { fetchLivePosts, type LivePostsAnswer } from './fetch-live-posts.ts';
import { findPosts } from './find-new-posts.ts';

/**
 * Whether the page's scripts contain this live blog's data. They are searched as text: parsing them again would delay
 * the opening.
 */
function hasData(page: Document, url: URL): boolean {
  const id = parseArticleUrl(url, dwUrls)?.id ?? '';
  const keys = [`${livePostsUrl(url.pathname.split('/')[1] ?? '', id)}"`, `"Liveblog:${id}"`];
  return [...readSafely(page).querySelectorAll('script:not([src])')].some(({ textContent }) => keys.some((key) => textContent.includes(key)));
}

function describeFault(reply: Exclude<LivePostsAnswer, { content: unknown }>, labels: Labels): string {
  if (reply.fault === 'status') return labels.text('olderPostsStatus', reply.status);
  return labels.text(reply.fault === 'late' ? 'olderPostsLate' : 'olderPostsUnreadable');
}

/**
 * Renders a button that requests the posts from the site; `undefined` where that was done already and where the page's
 * data had all posts.
 */
export function renderOlderPosts(page: Document, { answer, overrides, labels, signal, rerender }: ReaderContext): HTMLElement | undefined {
  const url = new URL(location.href);
  const posts = findPosts(answer.article.blocks);
  if (posts.length === 0 || overrides.content || hasData(document, url)) return undefined;
  const status = element(page, 'span', { role: 'status', dir: labels.direction });
  const press = async (button: HTMLButtonElement): Promise<void> => {
    if (button.ariaBusy === 'true') return;
    button.ariaBusy = 'true';
    status.textContent = labels.text('morePostsWait');
    const reply = await fetchLivePosts(url, signal);
    button.ariaBusy = 'false';
    if (!('content' in reply)) { status.textContent = describeFault(reply, labels); return; }
    const shown = new Set(posts.map(({ id }) => id));
    if (walkObjects(reply.content, 'posts').every((post) => shown.has(String(post['id'])))) { status.textContent = labels.text('olderPostsNone'); return; }
    overrides.content = reply.content;
    await rerender();
  };
  const button = renderButton(page, { name: 'older-posts' }, [labels.text('olderPosts')], (pressed) => void press(pressed));
  return element(page, 'p', { class: 'more-posts', lang: labels.language }, [button, status]);
}
