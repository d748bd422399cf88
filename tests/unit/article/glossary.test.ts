import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../../src/article/extract.ts';
import { writeMarkdown } from '../../../src/view/markdown.ts';
import { parse } from './pages.ts';

const url = new URL('https://learngerman.dw.com/de/die-uhr/l-70000450/lm');
const long = '<p>Ein Absatz, der lang genug ist, damit es auf dieser Seite etwas zu lesen gibt, und der niemandem etwas erklärt.</p>';
/** Returns the text below the headline as Markdown, of a page with this paragraph and hydration state. */
function read(paragraph: string, state = '{}'): string {
  const page = parse(`<!DOCTYPE html><html lang="de"><body><div id="root"><h1>Die Uhr</h1><div class="richtext-content-container"><span><p>${paragraph}</p>${long}</span></div></div><script>window.__APOLLO_STATE__=${state};</script></body></html>`);
  const { article } = extractArticle(page, url);
  return article ? writeMarkdown(article).replace(/^# Die Uhr\n\n/, '').replace(/Ein Absatz, der[^\n]*\n\n?/, '').trim() : '(none)';
}
const word = (id: string, text: string, title = ''): string => `<span class="editable placeholder" data-id="${id}" data-title="${title}" data-type="GLOSSARY" title="Glosar">${text}</span>`;
const knowledge = (id: number, name: string, text: string): string => `"Knowledge:${id}":{"id":${id},"name":${JSON.stringify(name)},"text":${JSON.stringify(text)}}`;
const state = (...entries: string[]): string => `{"Lesson:70000450":{"id":70000450},${entries.join(',')}}`.replaceAll('<', '\\u003c');

describe('explanations in the hydration data', () => {
  it('are found by their number, in an attribute of any name', () => {
    const data = state(knowledge(70000451, 'Zeiger, - (m.)', '<p>zeigt die St&uuml;ndchen</p>'));
    expect(read(`Der große ${word('70000451', 'Zeiger')} fehlt.`, data)).toBe('Der große Zeiger[^1] fehlt.\n\n[^1]: **Zeiger, - (m.)**: zeigt die Stündchen');
    expect(read('Der große <abbr data-record="70000451">Zeiger</abbr> fehlt.', data)).toBe('Der große Zeiger[^1] fehlt.\n\n[^1]: **Zeiger, - (m.)**: zeigt die Stündchen');
  });

  it('leave the dictionary form alone where the data are missing, cut off or of another lesson', () => {
    const expected = 'Der große Zeiger[^1] fehlt.\n\n[^1]: **Zeiger, - (m.)**';
    const text = `Der große ${word('70000451', 'Zeiger', 'Zeiger, - (m.)')} fehlt.`;
    expect(read(text)).toBe(expected);
    expect(read(text, state(knowledge(70000451, 'Zeiger', 'x')).slice(0, 60))).toBe(expected);
    expect(read(text, '{"Lesson:1":{"id":1},"Knowledge:70000451":{"id":70000451,"name":"Zeiger","text":"x"}}')).toBe(expected);
    expect(read(`Der große ${word('70000451', 'Zeiger')} fehlt.`)).toBe('Der große Zeiger fehlt.');
  });

  it('lose scripts and unsafe links', () => {
    const markup = '<img src=x onerror=alert(1)><a href="javascript:alert(1)">die</a> <a href="https://www.dw.com/de/x/a-1">Stunde</a><script>alert(1)</script>';
    expect(read(`Der ${word('70000451', 'Zeiger')}.`, state(knowledge(70000451, 'Zeiger', markup)))).toBe('Der Zeiger[^1].\n\n[^1]: **Zeiger**: die [Stunde](https://www.dw.com/de/x/a-1)');
  });
});

describe('explanations in the text', () => {
  const expected = 'Die Unruh[^1] schwingt.\n\n[^1]: **Unruh, -en (f.)**: ein Rad, das schwingt';
  it.each([
    ['inside its word', 'Die <a href="#">Unruh<span role="tooltip">Unruh, -en (f.) – ein Rad, das schwingt</span></a> schwingt.'],
    ['behind its word', 'Die <span class="w">Unruh</span><span role="tooltip">Unruh, -en (f.): ein Rad, das schwingt</span> schwingt.'],
    ['behind a word without an element', 'Die Unruh<span class="tooltiptext"><b>Unruh, -en (f.)</b> ein Rad, das schwingt</span> schwingt.'],
    ['elsewhere in the text, with a reference from its word', 'Die <button aria-describedby="u1">Unruh</button> schwingt.<span role="tooltip" id="u1">Unruh, -en (f.) – ein Rad, das schwingt</span>'],
    ['recognised only by the word before it', 'Die <i class="x">Unruh<span class="y">Unruh, -en (f.) – ein Rad, das schwingt</span></i> schwingt.'],
  ])('%s becomes a footnote', (_, paragraph) => {
    expect(read(paragraph).replaceAll(/(?<!\*)\*(?!\*)/g, '')).toBe(expected);
  });

  it('of a word that is explained twice become one footnote', () => {
    const once = 'Die Unruh<span role="tooltip">Unruh (f.): ein Rad</span>';
    expect(read(`${once} schwingt. ${once} steht.`)).toBe('Die Unruh[^1] schwingt. Die Unruh[^1] steht.\n\n[^1]: **Unruh (f.)**: ein Rad');
  });

  it.each([
    ['a hint that many links share', '<a href="https://www.dw.com/de/x/a-1" aria-describedby="h">Uhren</a> und <a href="https://www.dw.com/de/y/a-2" aria-describedby="h">Zeiger</a> <span id="h" role="note">neues Fenster</span>', 'neues Fenster'],
    ['a span behind other words', 'Die Unruh schwingt<span>, und das Rad dreht sich.</span>', 'Die Unruh schwingt, und das Rad dreht sich.'],
    ['a word that is said again', 'Tick<span> Tick Tick macht die Uhr.</span>', 'Tick Tick Tick macht die Uhr.'],
    ['an explanation without a word', '<span role="tooltip">Ein Rad, das schwingt.</span> Sie steht.', 'Ein Rad, das schwingt. Sie steht.'],
    ['a long box', `Die Unruh<span role="tooltip">Unruh ${'tick '.repeat(100)}</span>`, 'tick tick'],
  ])('do not include %s, which stays in the text', (_, paragraph, words) => {
    expect(read(paragraph)).toContain(words);
    expect(read(paragraph)).not.toContain('[^');
  });

  it('do not include a button without explanation, which is removed', () => {
    expect(read('Die Unruh schwingt. <button>Teilen</button>')).toBe('Die Unruh schwingt.');
    expect(read('Die Unruh schwingt. <button aria-describedby="nowhere">Teilen</button>')).toBe('Die Unruh schwingt.');
  });
});

it('a paragraph in another language and direction passes both on to its spans', () => {
  const page = parse(`<!DOCTYPE html><html lang="ar" dir="rtl"><body><div id="root"><h1>في السوق</h1><div class="richtext-content-container"><p>تشتري ليلى ثلاث تفاحات من بائع عجوز في السوق القديم.</p><p lang="de" dir="ltr">„Die Äpfel sind frisch!“</p></div></div></body></html>`);
  const { article } = extractArticle(page, new URL('https://learngerman.dw.com/ar/x/l-70000455/lm'));
  expect(article?.blocks[1]).toEqual({ kind: 'paragraph', spans: [{ text: '„Die Äpfel sind frisch!“', language: 'de', direction: 'ltr' }] });
});
