/** The way to older posts of a live blog whose page neither offers more nor has them in its data. */
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

/** Whether the page came with this live blog's data. It is only looked for: reading all of it again would delay the opening. */
function hasData(page: Document, url: URL): boolean {
  const id = parseArticleUrl(url, dwUrls)?.id ?? '';
  const keys = [`${livePostsUrl(url.pathname.split('/')[1] ?? '', id)}"`, `"Liveblog:${id}"`];
  return [...readSafely(page).querySelectorAll('script:not([src])')].some(({ textContent }) => keys.some((key) => textContent.includes(key)));
}

function describeFault(answer: Exclude<LivePostsAnswer, { content: unknown }>, labels: Labels): string {
  if (answer.fault === 'status') return labels.text('olderPostsStatus', answer.status);
  return labels.text(answer.fault === 'late' ? 'olderPostsLate' : 'olderPostsUnreadable');
}

/** A button that asks the site; `undefined` where it was asked already, or where the page's data had all posts. */
export function renderOlderPosts(page: Document, { answer, overrides, labels, signal, rerender }: ReaderContext): HTMLElement | undefined {
  const url = new URL(location.href);
  const posts = findPosts(answer.article.blocks);
  if (posts.length === 0 || overrides.content || hasData(document, url)) return undefined;
  const status = element(page, 'span', { role: 'status', dir: labels.direction });
  const press = async (button: HTMLButtonElement): Promise<void> => {
    if (button.ariaBusy === 'true') return;
    button.ariaBusy = 'true';
    status.textContent = labels.text('morePostsWait');
    const sent = await fetchLivePosts(url, signal);
    button.ariaBusy = 'false';
    if (!('content' in sent)) { status.textContent = describeFault(sent, labels); return; }
    const shown = new Set(posts.map(({ id }) => id));
    if (walkObjects(sent.content, 'posts').every((post) => shown.has(String(post['id'])))) { status.textContent = labels.text('olderPostsNone'); return; }
    overrides.content = sent.content;
    await rerender();
  };
  const button = renderButton(page, { name: 'older-posts' }, [labels.text('olderPosts')], (pressed) => void press(pressed));
  return element(page, 'p', { class: 'more-posts', lang: labels.language }, [button, status]);
}
