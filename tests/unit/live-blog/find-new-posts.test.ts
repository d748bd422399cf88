// @vitest-environment jsdom
import { beforeEach, describe, expect, test } from 'vitest';
import type { PostBlock } from '../../../src/article/model.ts';
import { shortHash } from '../../../src/article/post-key.ts';
import { findNewPosts } from '../../../src/extension/reader/live-blog/find-new-posts.ts';
import { findMoreButton, loadMorePosts, readPostIds } from '../../../src/extension/reader/live-blog/page-posts.ts';

const posts = (...ids: string[]): PostBlock[] => ids.map((id) => ({ kind: 'post', id, authors: [], blocks: [] }));
const seen = (...ids: string[]): Set<string> => new Set(ids.map(shortHash));

describe('new posts', () => {
  test('are those above a post that was seen', () => {
    expect([...findNewPosts(posts('5', '4', '3', '2'), seen('3', '2'))]).toEqual(['5', '4']);
    expect([...findNewPosts(posts('5', '4', '3'), seen('5', '4', '3'))]).toEqual([]);
  });

  test('are never below the last seen post: those are older posts that the page loaded later', () => {
    expect([...findNewPosts(posts('5', '4', '3', '2', '1'), seen('4', '3'))]).toEqual(['5']);
  });

  test('are all where no seen post is left, and also a late one between two seen posts', () => {
    expect([...findNewPosts(posts('9', '8'), seen('1'))]).toEqual(['9', '8']);
    expect([...findNewPosts(posts('5', '4', '3'), seen('5', '3'))]).toEqual(['4']);
  });
});

describe('the page\'s own button for more posts', () => {
  const post = '<div class="liveblog-post" id="liveblog-post-1"><h2>One</h2><p>Words <button>Share</button></p></div>';
  const feedback = '<footer><div role="button" id="feedback-button">Feedback</div></footer>';
  function setPage(html: string): void {
    const parsed = new DOMParser().parseFromString(`<article>${html}</article>`, 'text/html');
    document.body.replaceChildren(...parsed.body.childNodes);
  }
  const foundText = (): string | undefined => findMoreButton(document)?.textContent;
  beforeEach(() => { setPage(''); });

  test('is the one named "more", or the only one below the posts', () => {
    setPage(`${post}<button>Other</button><div role="button" data-tracking-name="show-more">Named</div>${feedback}`);
    expect(foundText()).toBe('Named');
    setPage(`${post}<button>Only</button>${feedback}`);
    expect(foundText()).toBe('Only');
  });

  test('is not above or inside the posts, not one of several without a name, and not disabled', () => {
    setPage(`<button class="more">Above</button>${post}${feedback}`);
    expect(foundText()).toBeUndefined();
    setPage(`${post}<button>One</button><button>Two</button>`);
    expect(foundText()).toBeUndefined();
    setPage(`${post}<button class="more" disabled>Disabled</button>`);
    expect(foundText()).toBeUndefined();
    setPage('<button class="more">No live blog</button>');
    expect(foundText()).toBeUndefined();
  });

  test('resolves to whether the click loaded posts', async () => {
    setPage(`${post}<button class="more">More</button>`);
    expect(await loadMorePosts(document, new AbortController().signal, 30)).toBe(false);
    findMoreButton(document)?.addEventListener('click', () => {
      const next = document.createElement('div');
      next.className = 'liveblog-post';
      next.id = 'liveblog-post-2';
      setTimeout(() => document.querySelector('.liveblog-post')?.after(next), 20);
    });
    expect(await loadMorePosts(document, new AbortController().signal, 2000)).toBe(true);
    expect(readPostIds(document)).toBe('liveblog-post-1 liveblog-post-2');
  });
});
