import { afterEach, describe, expect, test, vi } from 'vitest';
import { fetchLivePosts } from '../../../src/extension/reader/live-blog/fetch-live-posts.ts';

const url = new URL('https://www.dw.com/en/the-river-rises/live-70000480?maca=en-rss');
const never = new AbortController().signal;
const asked = vi.fn<typeof fetch>();
vi.stubGlobal('fetch', asked);
afterEach(() => { asked.mockReset(); });

const answer = (body: string, status = 200): void => { asked.mockResolvedValueOnce(new Response(body, { status })); };
const content = (id: number, posts: unknown): string => JSON.stringify({ data: { content: { id, posts } } });

describe('the site, asked for a live blog\'s posts', () => {
  test('is asked once, at its own host, without cookies', async () => {
    answer(content(70000480, [{ id: 1, title: 'A post' }]));
    expect(await fetchLivePosts(url, never)).toEqual({ content: { id: 70000480, posts: [{ id: 1, title: 'A post' }] } });
    expect(asked).toHaveBeenCalledTimes(1);
    const [address, options] = asked.mock.calls[0] ?? [];
    expect(address).toEqual(new URL('https://www.dw.com/graph-api/en/content/liveblog/70000480'));
    expect(options).toMatchObject({ credentials: 'omit', redirect: 'error' });
  });

  test.each([404, 403, 500, 503])('that refuses with %d is told with its status', async (status) => {
    answer('<h1>Sorry</h1>', status);
    expect(await fetchLivePosts(url, never)).toEqual({ fault: 'status', status });
  });

  test.each([
    ['a page', '<!DOCTYPE html><title>Elsewhere</title>'], ['nothing', ''], ['half an answer', content(70000480, [{ id: 1 }]).slice(0, 40)], ['null', 'null'], ['a list', '[]'],
    ['another live blog', content(70000481, [{ id: 1 }])], ['posts that are no list', content(70000480, 'posts')], ['no posts', content(70000480, [])],
  ])('that sends %s was not to be read', async (_, body) => {
    answer(body);
    expect(await fetchLivePosts(url, never)).toEqual({ fault: 'unreadable' });
  });

  test('that sends nothing in time is late', async () => {
    asked.mockImplementationOnce((_, options) => new Promise((_resolve, reject) => {
      options?.signal?.addEventListener('abort', () => reject(options.signal?.reason as Error));
    }));
    expect(await fetchLivePosts(url, never, 20)).toEqual({ fault: 'late' });
  });
});
