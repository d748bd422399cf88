import { describe, expect, test } from 'vitest';
import { quoteKeyPoint, quoteKeyPoints, textFragmentUrl } from '../../../src/view/text-fragment.ts';

const url = 'https://www.dw.com/en/a/a-1';

describe('the link to a sentence', () => {
  test('contains a short sentence as a whole', () => {
    expect(textFragmentUrl(url, 'The sea won.')).toBe(`${url}#:~:text=The%20sea%20won.`);
  });

  test('contains the first and last words of a long sentence', () => {
    const sentence = 'The lighthouse of Vessby stands on new ground since Friday because the cliff beneath it was losing two meters a year.';
    expect(textFragmentUrl(url, sentence)).toBe(`${url}#:~:text=The%20lighthouse%20of%20Vessby%20stands,losing%20two%20meters%20a%20year.`);
  });

  test('encodes characters that have a meaning in text fragments', () => {
    expect(textFragmentUrl(url, 'Well-known, R&D grew.')).toBe(`${url}#:~:text=Well%2Dknown%2C%20R%26D%20grew.`);
  });

  test('finds words in Chinese, which has no spaces', () => {
    const link = textFragmentUrl(url, '灯塔星期五起站在新的地基上因为下面的悬崖每年都要失去两米工程师们把砖塔向内陆移动了八十米整个过程用了九个小时没有一块玻璃破碎。', 'zh-Hans');
    const [start = '', end = ''] = decodeURIComponent(link.split('text=')[1] ?? '').split(',');
    expect(start).toMatch(/^灯塔/);
    expect(end).toMatch(/破碎。$/);
    expect(start.length).toBeGreaterThanOrEqual(5);
    expect(start.length).toBeLessThan(20);
  });

  test('replaces the fragment of the URL, line breaks by spaces, and lone surrogates', () => {
    expect(textFragmentUrl(`${url}?x=1#top`, 'One\n two')).toBe(`${url}?x=1#:~:text=One%20two`);
    expect(textFragmentUrl(url, 'Broken \ud800 sign')).toBe(`${url}#:~:text=Broken%20%EF%BF%BD%20sign`);
  });
});

describe('quoted key points', () => {
  const points = ['The sea won.', 'Soap helped.'].map((text) => ({ text }));
  test('one key point with its link', () => {
    expect(quoteKeyPoint({ url, language: 'en' }, { text: 'The sea won.' })).toBe(`The sea won.\n${url}#:~:text=The%20sea%20won.`);
  });
  test('all key points under the headline', () => {
    expect(quoteKeyPoints({ url, language: 'en', headline: 'Tower' }, points)).toBe(
      `Tower\n\n• The sea won.\n  ${url}#:~:text=The%20sea%20won.\n• Soap helped.\n  ${url}#:~:text=Soap%20helped.`);
  });
});
