import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../../src/article/extract.ts';
import { writeMarkdown } from '../../../src/view/markdown.ts';
import { parse } from './pages.ts';

const url = new URL('https://www.dw.com/en/the-ferry-race/live-70000460');
interface PostData { id?: number | null; title?: unknown; text?: unknown; contentDate?: string; persons?: unknown }

/**
 * Makes a live blog with posts on the page and posts in its hydration data, which are cut off at `cut` of their length.
 */
function makePage(shown: string, posts: unknown, cut = 1): Document {
  const state = JSON.stringify({ '/graph-api/en/content/liveblog/70000460': { data: { content: { id: 70000460, posts } } } }).replaceAll('<', '\\u003c');
  return parse(`<!DOCTYPE html><html lang="en" dir="ltr"><body><div id="root"><article><div class="content-area"><header><h1>The ferry race</h1></header>
    <section><div class="content-block"><h2>What is known</h2><div class="rich-text"><ul><li>Eleven ferries have left the harbour.</li><li>The wind comes from the west.</li></ul></div></div></section>
    ${shown}</div></article></div><footer></footer><script>window.__APP_STATE__=${state.slice(0, Math.floor(state.length * cut))};</script></body></html>`);
}
const writePost = (id: number, headline: string, text: string, time = ''): string => `<section><a href="#post-${id}" class="quick-item">Skip</a><div class="liveblog-post" id="liveblog-post-${id}">${time && `<time>${time}</time>`}<h2>${headline}</h2><div class="rich-text"><p>${text}</p></div></div></section>`;
const makePostData = (id: number, hour: string, title: string, text: string): PostData => ({ id, title, text: `<p>${text}</p>`, contentDate: `2026-05-02T${hour}:00:00.000Z`, persons: [{ fullName: 'Ida Lund' }] });
/** Returns the posts, each as one line. */
function read(page: Document): string[] {
  const { article } = extractArticle(page, url);
  return article ? writeMarkdown(article).split('---\n\n### ').slice(1).map((post) => post.trim().replace(/\n+/g, ' | ')) : [];
}

const start = makePostData(70000461, '08', 'They are off', 'Eleven ferries left at eight.');
const middle = makePostData(70000462, '10', 'A tooth broke', 'The cogwheel of the Alma broke, and she turned back.');
const end = makePostData(70000463, '12', 'The Berta wins', 'She came in first, by a nose.');

describe('posts that only the hydration data have', () => {
  it('are inserted in order, with time, headline, author, number and text', () => {
    const page = makePage(writePost(70000463, 'The Berta wins', 'She came in first, by a nose.') + writePost(70000461, 'They are off', 'Eleven ferries left at eight.'), [end, middle, start]);
    expect(read(page)).toEqual([
      '2026-05-02T12:00:00.000Z · The Berta wins | Ida Lund | She came in first, by a nose.',
      '2026-05-02T10:00:00.000Z · A tooth broke | Ida Lund | The cogwheel of the Alma broke, and she turned back.',
      '2026-05-02T08:00:00.000Z · They are off | Ida Lund | Eleven ferries left at eight.',
    ]);
    const { article } = extractArticle(page, url);
    expect(article?.blocks.flatMap((block) => (block.kind === 'post' ? [block.id] : []))).toEqual(['70000463', '70000462', '70000461']);
  });

  it('follow the overview where the page shows no post, and do not count in the coverage', () => {
    const extraction = extractArticle(makePage('', [end, middle]), url);
    expect(extraction.article?.blocks.map(({ kind }) => kind)).toEqual(['heading', 'list', 'post', 'post']);
    expect(extraction.article && extraction.kept.words).toBeLessThanOrEqual(extraction.article ? extraction.kept.pageWords : 0);
  });

  it('are read like the page: with pictures, without advertising and scripts, with safe links only', () => {
    const text = '<p>See <a href="/en/x/a-70000470" class="internal-link">the map</a>.<script>alert(1)</script></p><span class="rich-text-ad" data-slot-id="Article_InContent-1">Buy</span><figure class="placeholder-image master_landscape big"><img data-format="MASTER_LANDSCAPE" data-id="70000471" data-url="https://static.dw.com/image/70000471_${formatId}.jpg" alt="The map" onerror="alert(1)"></figure><p><a href="javascript:alert(1)">No</a></p>';
    expect(read(makePage('', [{ ...end, text }]))).toEqual([
      '2026-05-02T12:00:00.000Z · The Berta wins | Ida Lund | See [the map](https://www.dw.com/en/x/a-70000470). | ![The map](https://static.dw.com/image/70000471_605.jpg) | No',
    ]);
  });
});

describe('where page and data disagree', () => {
  it('the words of the page and the exact time of the data are taken', () => {
    const page = makePage(writePost(70000463, 'The Berta has won', 'She was first.', '14:00'), [end]);
    expect(read(page)).toEqual(['2026-05-02T12:00:00.000Z · The Berta has won | Ida Lund | She was first.']);
  });

  it('a post is recognised by its number, by its headline, by its words', () => {
    const [byNumber, byHeadline, byWords] = [writePost(70000463, 'Other', 'Words of the page.'), writePost(7, 'The Berta wins', 'Words of the page.'), '<section><div class="liveblog-post"><time>1</time><div><p>She came in first, by a <em>nose</em>.</p></div></div></section>'];
    for (const shown of [byNumber, byHeadline, byWords]) expect(read(makePage(shown, [end]))).toHaveLength(1);
  });

  it('data without any of the posts on the page are not used', () => {
    expect(read(makePage(writePost(70000999, 'Elsewhere', 'It rains in another town today.'), [end, middle]))).toEqual(['Elsewhere | It rains in another town today.']);
  });
});

describe('broken data', () => {
  const shown = writePost(70000463, 'The Berta wins', 'She came in first, by a nose.');
  const alone = ['The Berta wins | She came in first, by a nose.'];

  it.each([0, 0.3, 0.6, 0.9, 0.99])('are not used where they are cut off at %d of their length', (cut) => {
    expect(read(makePage(shown, [end, middle], cut))).toEqual(alone);
  });

  it.each([['no list', 'posts'], ['null', null], ['a list of nonsense', [null, 7, 'x', [], {}]], ['numbers for texts', [{ id: 1, title: 2, text: 3 }]], ['an object', { length: 3 }]])('are not used where the posts are %s', (_, posts) => {
    expect(read(makePage(shown, posts))).toEqual(alone);
  });

  it('give a repeated post once, and a post out of order beside its neighbour in the data', () => {
    const page = makePage(shown, [end, start, end, middle, { ...middle }, start]);
    expect(read(page).map((post) => post.slice(11, 13))).toEqual(['12', '08', '10']);
  });

  it('give a post without text as its headline, none without both, and no time of a wrong date', () => {
    expect(read(makePage('', [{ id: 1, title: 'Only a headline' }, { id: 2 }, { ...start, contentDate: 'yesterday' }]))).toEqual(['Only a headline', 'They are off | Ida Lund | Eleven ferries left at eight.']);
  });

  it('give all of a thousand posts', () => {
    const many = Array.from({ length: 1000 }, (_, index) => makePostData(70010000 + index, '08', `Report ${index}`, `The gauge stood at ${index} centimeters this time.`));
    const page = makePage(writePost(70010000, 'Report 0', 'The gauge stood at 0 centimeters this time.'), many);
    expect(read(page)).toHaveLength(1000);
  });
});
