import { describe, expect, test } from 'vitest';
import { quoteKeyPoint, quoteKeyPoints, textFragmentUrl } from '../../../src/view/text-fragment.ts';

const url = 'https://www.dw.com/en/a/a-1';

describe('the link to a sentence', () => {
  test('a short sentence stands in it whole', () => {
    expect(textFragmentUrl(url, 'The sea won.')).toBe(`${url}#:~:text=The%20sea%20won.`);
  });

  test('of a long one the first and last words', () => {
    const sentence = 'The lighthouse of Vessby stands on new ground since Friday because the cliff beneath it was losing two meters a year.';
    expect(textFragmentUrl(url, sentence)).toBe(`${url}#:~:text=The%20lighthouse%20of%20Vessby%20stands,losing%20two%20meters%20a%20year.`);
  });

  test('signs with a meaning of their own are encoded', () => {
    expect(textFragmentUrl(url, 'Well-known, R&D grew.')).toBe(`${url}#:~:text=Well%2Dknown%2C%20R%26D%20grew.`);
  });

  test('Chinese has no spaces: words are found all the same', () => {
    const link = textFragmentUrl(url, '灯塔星期五起站在新的地基上因为下面的悬崖每年都要失去两米工程师们把砖塔向内陆移动了八十米整个过程用了九个小时没有一块玻璃破碎。', 'zh-Hans');
    const [start = '', end = ''] = decodeURIComponent(link.split('text=')[1] ?? '').split(',');
    expect(start).toMatch(/^灯塔/);
    expect(end).toMatch(/破碎。$/);
    expect(start.length).toBeGreaterThanOrEqual(5);
    expect(start.length).toBeLessThan(20);
  });

  test('a fragment that the address had gives way, line breaks become spaces, half characters do not throw', () => {
    expect(textFragmentUrl(`${url}?x=1#top`, 'One\n two')).toBe(`${url}?x=1#:~:text=One%20two`);
    expect(textFragmentUrl(url, 'Broken \ud800 sign')).toBe(`${url}#:~:text=Broken%20%EF%BF%BD%20sign`);
  });
});

describe('key points to paste elsewhere', () => {
  const points = ['The sea won.', 'Soap helped.'].map((text) => ({ text }));
  test('one with its link', () => {
    expect(quoteKeyPoint({ url, language: 'en' }, { text: 'The sea won.' })).toBe(`The sea won.\n${url}#:~:text=The%20sea%20won.`);
  });
  test('all under the headline', () => {
    expect(quoteKeyPoints({ url, language: 'en', headline: 'Tower' }, points)).toBe(
      `Tower\n\n• The sea won.\n  ${url}#:~:text=The%20sea%20won.\n• Soap helped.\n  ${url}#:~:text=Soap%20helped.`);
  });
});
