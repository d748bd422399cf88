// @vitest-environment jsdom
import { beforeEach, describe, expect, test } from 'vitest';
import type { PostBlock } from '../../../src/article/model.ts';
import { shortHash } from '../../../src/article/post-key.ts';
import { findNewPosts } from '../../../src/extension/reader/live-blog/find-new-posts.ts';
import { findMoreButton, loadMorePosts, readPostIds } from '../../../src/extension/reader/live-blog/page-posts.ts';

const posts = (...ids: string[]): PostBlock[] => ids.map((id) => ({ kind: 'post', id, authors: [], blocks: [] }));
const seen = (...ids: string[]): Set<string> => new Set(ids.map(shortHash));

describe('new posts', () => {
  test('are those before one that was seen', () => {
    expect([...findNewPosts(posts('5', '4', '3', '2'), seen('3', '2'))]).toEqual(['5', '4']);
    expect([...findNewPosts(posts('5', '4', '3'), seen('5', '4', '3'))]).toEqual([]);
  });

  test('are none that come after the last seen one: the page brings older ones when asked for more', () => {
    expect([...findNewPosts(posts('5', '4', '3', '2', '1'), seen('4', '3'))]).toEqual(['5']);
  });

  test('are all where nothing is known any more, and one told late between two that were seen', () => {
    expect([...findNewPosts(posts('9', '8'), seen('1'))]).toEqual(['9', '8']);
    expect([...findNewPosts(posts('5', '4', '3'), seen('5', '3'))]).toEqual(['4']);
  });
});

describe('the page\'s own button for more', () => {
  const post = '<div class="liveblog-post" id="liveblog-post-1"><h2>One</h2><p>Words <button>Share</button></p></div>';
  const feedback = '<footer><div role="button" id="feedback-button">Feedback</div></footer>';
  function put(html: string): void {
    const parsed = new DOMParser().parseFromString(`<article>${html}</article>`, 'text/html');
    document.body.replaceChildren(...parsed.body.childNodes);
  }
  const found = (): string | undefined => findMoreButton(document)?.textContent;
  beforeEach(() => { put(''); });

  test('is the one named so, or the only one below the posts', () => {
    put(`${post}<button>Other</button><div role="button" data-tracking-name="show-more">Named</div>${feedback}`);
    expect(found()).toBe('Named');
    put(`${post}<button>Only</button>${feedback}`);
    expect(found()).toBe('Only');
  });

  test('is none above the posts, none in them, none of several without a name, none that cannot be pressed', () => {
    put(`<button class="more">Above</button>${post}${feedback}`);
    expect(found()).toBeUndefined();
    put(`${post}<button>One</button><button>Two</button>`);
    expect(found()).toBeUndefined();
    put(`${post}<button class="more" disabled>Resting</button>`);
    expect(found()).toBeUndefined();
    put('<button class="more">No live blog</button>');
    expect(found()).toBeUndefined();
  });

  test('brings posts or not, and both are told', async () => {
    put(`${post}<button class="more">More</button>`);
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
