import { afterEach, describe, expect, test, vi } from 'vitest';
import { fetchLivePosts } from '../../../src/extension/reader/live-blog/fetch-live-posts.ts';

const url = new URL('https://www.dw.com/en/the-river-rises/live-70000480?maca=en-rss');
const never = new AbortController().signal;
const fetchMock = vi.fn<typeof fetch>();
vi.stubGlobal('fetch', fetchMock);
afterEach(() => { fetchMock.mockReset(); });

const respond = (body: string, status = 200): void => { fetchMock.mockResolvedValueOnce(new Response(body, { status })); };
const content = (id: number, posts: unknown): string => JSON.stringify({ data: { content: { id, posts } } });

describe('fetching the posts of a live blog', () => {
  test('sends one request to the host of the page, without cookies', async () => {
    respond(content(70000480, [{ id: 1, title: 'A post' }]));
    expect(await fetchLivePosts(url, never)).toEqual({ content: { id: 70000480, posts: [{ id: 1, title: 'A post' }] } });
    expect(fetchMock).toHaveBeenCalledTimes(1);
    const [requestUrl, options] = fetchMock.mock.calls[0] ?? [];
    expect(requestUrl).toEqual(new URL('https://www.dw.com/graph-api/en/content/liveblog/70000480'));
    expect(options).toMatchObject({ credentials: 'omit', redirect: 'error' });
  });

  test.each([404, 403, 500, 503])('reports the status %d', async (status) => {
    respond('<h1>Sorry</h1>', status);
    expect(await fetchLivePosts(url, never)).toEqual({ fault: 'status', status });
  });

  test.each([
    ['a page', '<!DOCTYPE html><title>Elsewhere</title>'], ['nothing', ''], ['truncated JSON', content(70000480, [{ id: 1 }]).slice(0, 40)], ['null', 'null'], ['a list', '[]'],
    ['another live blog', content(70000481, [{ id: 1 }])], ['posts that are not a list', content(70000480, 'posts')], ['no posts', content(70000480, [])],
  ])('reports an answer that is not usable: %s', async (_, body) => {
    respond(body);
    expect(await fetchLivePosts(url, never)).toEqual({ fault: 'unreadable' });
  });

  test('reports a timeout', async () => {
    fetchMock.mockImplementationOnce((_, options) => new Promise((_resolve, reject) => {
      options?.signal?.addEventListener('abort', () => reject(options.signal?.reason as Error));
    }));
    expect(await fetchLivePosts(url, never, 20)).toEqual({ fault: 'late' });
  });
});
