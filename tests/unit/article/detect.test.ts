import { describe, expect, it } from 'vitest';
import { detectArticle } from '../../../src/article/detect.ts';
import { urlGrammars } from '../../../src/sites/publishers.ts';
import { publisherUrls } from '../../../src/sites/match-publisher.ts';
import { parse } from './pages.ts';

const modern = '<div id="root"><article><h1>Headline</h1><p>A paragraph of at least twenty letters.</p></article><footer id="footer"><a href="/en/terms/a-77777777">Terms</a></footer></div>';
/** Returns the kind that is detected, or the reason why there is none. */
const detect = (url: string, body = modern): string => {
  const { kind, reason } = detectArticle(parse(`<!DOCTYPE html><html><body>${body}</body></html>`), new URL(url), publisherUrls(new URL(url), urlGrammars));
  return kind ?? reason;
};

describe('URLs: each is an example of one kind and a counter-example of all others', () => {
  it.each([
    ['https://www.dw.com/en/some-story/a-70000001', 'article'],
    ['http://www.dw.com/en/some-story/a-70000001', 'article'],
    ['https://www.dw.com/en/some-story/a-70000001?maca=en-rss-en-all-1573-rdf', 'article'],
    ['https://www.dw.com/en/some-story/a-70000001#main-content', 'article'],
    ['https://amp.dw.com/de/eine-geschichte/a-70000002', 'article'],
    ['https://m.dw.com/de/eine-geschichte/a-70000002', 'article'],
    ['https://dw.com/tr/bir-hikaye/a-70000003', 'article'],
    ['https://www.dw.com/ar/%D9%82%D8%B1%D9%8A%D8%A9/a-70000004', 'article'],
    ['https://www.dw.com/zh/山里的邮局/a-70000005', 'article'],
    ['https://www.dw.com/en/0/a-70000006', 'article'],
    ['https://learngerman.dw.com/de/eine-lektion/l-19547224', 'article'],
    ['https://www.dw.com/en/0/live-72516011', 'liveblog'],
    ['https://www.dw.com/en/a-film/video-74740912', 'video'],
    ['https://www.dw.com/de/ein-film/av-65422743', 'video'],
    ['https://www.dw.com/en/a-talk/audio-70000010', 'audio'],
    ['https://www.dw.com/de/bilder/g-17393954', 'gallery'],
    ['https://www.dw.com/en/shipping/t-70000301', 'not-an-article-address'],
    ['https://www.dw.com/en/top-stories/s-9097', 'not-an-article-address'],
    ['https://www.dw.com/en/latest-videos/st-62391524', 'not-an-article-address'],
    ['https://www.dw.com/en/richard/person-36017400', 'not-an-article-address'],
    ['https://www.dw.com/en/the-day/program-47751', 'not-an-article-address'],
    ['https://www.dw.com/en/live-tv/channel-english', 'not-an-article-address'],
    ['https://www.dw.com/en/search/page-1', 'not-an-article-address'],
    ['https://www.dw.com/en/headlines/headlines-en', 'not-an-article-address'],
    ['https://www.dw.com/en/a-z-index/index-en/a', 'not-an-article-address'],
    ['https://www.dw.com/en/data-privacy-settings/privacy-settings-en', 'not-an-article-address'],
    ['https://www.dw.com/overlay/image/article/65464327/65458810', 'not-an-article-address'],
    ['https://www.dw.com/', 'not-an-article-address'],
    ['https://corporate.dw.com/en/newsletter-registration/a-15718229', 'not-an-article-address'],
    ['https://p.dw.com/p/5JQZU', 'not-an-article-address'],
    ['https://learngerman.dw.com/en/overview', 'not-an-article-address'],
    ['https://www.dw.com/en/legal-notice/a-63500643', 'legal-page'],
    ['https://www.dw.com/de/impressum/a-15718489', 'legal-page'],
    ['https://www.dw.com/xx/terms/a-77777777', 'legal-page'],
    ['https://www.dw.com.example.org/en/some-story/a-70000001', 'unknown-site'],
    ['https://example.org/www.dw.com/a-70000001', 'unknown-site'],
    ['https://notdw.com/en/some-story/a-70000001', 'unknown-site'],
  ])('%s is %s', (url, kind) => {
    expect(detect(url)).toBe(kind);
  });
});

describe('pages', () => {
  const url = 'https://www.dw.com/en/some-story/a-70000001';

  it('may still render an article while they have no footer', () => {
    expect(detect(url, '<div id="root"></div>')).toBe('not-yet');
    expect(detect(url, '<div id="root"><div class="page-header"></div></div>')).toBe('not-yet');
  });

  it('have no article where they are complete without one', () => {
    expect(detect(url, '<div id="root"><h1>Not found</h1><p>The page you asked for is not here.</p><footer></footer></div>')).toBe('no-article-in-page');
    expect(detect(url, '<div id="root"><article><h1>Headline</h1></article><footer></footer></div>')).toBe('no-article-in-page');
    expect(detect(url, '')).toBe('no-article-in-page');
  });

  it('of the legacy layout hold an article', () => {
    expect(detect(url, '<div id="bodyContent"><h1>Headline</h1><div class="longText"><p>A paragraph of at least twenty letters.</p></div></div>')).toBe('article');
  });
});
