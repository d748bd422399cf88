import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { findPictures } from '../../../src/view/export/render-static.ts';
import { makeHtmlFile } from '../../../src/view/export/html-file.ts';
import { arabic, lead, makeExportRequest, page, png, second } from './sample-article.ts';

const open = (html: string): Document => new JSDOM(html).window.document;

describe('the HTML file', () => {
  const pictures = new Map([[lead, png]]);
  const html = makeHtmlFile(page, makeExportRequest({ pictures }), '.article { color: black }');
  const file = open(html);

  test('has title, language, encoding and canonical URL in its head', () => {
    expect(html.startsWith('<!DOCTYPE html>\n<html lang="en" dir="ltr"><head><meta charset="utf-8">')).toBe(true);
    expect(file.title).toBe('Bees "on" the <roof> & below');
    expect(file.querySelector('link[rel="canonical"]')?.getAttribute('href')).toBe('https://www.dw.com/en/bees-on-the-roof/a-70000500');
    expect(file.querySelector('style')?.textContent).toContain('.article { color: black }');
  });

  test('contains no script and no element that needs one', () => {
    expect(file.querySelectorAll('script, button, iframe, video, audio, form, [srcset], [loading], [tabindex]')).toHaveLength(0);
    expect([...file.querySelectorAll('*')].flatMap((node) => node.getAttributeNames()).filter((name) => name.startsWith('on'))).toEqual([]);
  });

  test('has a policy that forbids everything but its pictures', () => {
    const policy = file.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content');
    expect(policy).toBe("default-src 'none'; style-src 'unsafe-inline'; img-src data: https://static.dw.com; base-uri 'none'; form-action 'none'");
    const allPictures = new Map(findPictures(page, makeExportRequest()).map((url) => [url, png]));
    expect(open(makeHtmlFile(page, makeExportRequest({ pictures: allPictures }), '')).querySelector('meta[http-equiv]')?.getAttribute('content')).toContain('img-src data:;');
  });

  test('embeds the pictures that were fetched, links the others, and says how many are linked', () => {
    expect(findPictures(page, makeExportRequest())).toEqual([lead, second, 'https://static.dw.com/image/70000003_605.jpg']);
    expect([...file.querySelectorAll('img')].map((image) => image.src)).toEqual([png, second, second, 'https://static.dw.com/image/70000003_605.jpg']);
    expect(file.querySelector('.source')?.textContent).toContain('3 pictures could not be put into this file');
    const allPictures = new Map(findPictures(page, makeExportRequest()).map((url) => [url, png]));
    expect(makeHtmlFile(page, makeExportRequest({ pictures: allPictures }), '')).not.toContain('could not be put');
  });

  test('has the whole text, the credits and the source', () => {
    const text = file.body.textContent;
    for (const words of ['Bees "on" the <roof> & below', 'José "Pepe" Núñez', 'Forty hives stand on the town hall.', 'They sting <rarely>.', '310', 'Once more',
      'The swarm', '1:15', 'Chart of the harvest', 'Why a roof?', 'a house of bees', 'It left at noon.', 'M. Imker/Bildhaus', 'Edited by: A. Wabe',
      'Source: Deutsche Welle, https://www.dw.com/en/bees-on-the-roof/a-70000500', 'September 1, 2026']) expect(text).toContain(words);
  });

  test('links key points to their sentences, and players to their media or page', () => {
    const point = file.querySelector<HTMLAnchorElement>('a.key-point');
    expect(point?.getAttribute('href')).toBe('#point-0');
    expect(file.querySelector('#point-0')?.textContent).toBe('Forty hives1 stand on the roof.');
    expect(file.querySelector('.media.video a')?.getAttribute('href')).toBe('https://tvdownloaddw-a.akamaihd.net/1.mp4');
    expect(file.querySelector('.media.audio a')?.getAttribute('href')).toBe('https://www.dw.com/en/bees-on-the-roof/a-70000500');
  });

  test('links the number after a word to its explanation and back; the marked sentence is in one piece', () => {
    const number = file.querySelector('mark a.note-number');
    expect([number?.textContent, number?.id, number?.getAttribute('href'), number?.getAttribute('role')]).toEqual(['1', 'word-1', '#note-1', 'doc-noteref']);
    expect(file.querySelector('#note-1')?.textContent).toMatch(/^hive a house of bees/);
    expect(file.querySelector('#note-1 a[role="doc-backlink"]')?.getAttribute('href')).toBe('#word-1');
    expect(file.querySelector('.footnotes h2')?.textContent).toBe('Explained words');
  });

  test('has language and direction of an Arabic article', () => {
    const root = open(makeHtmlFile(page, makeExportRequest({ article: arabic, keyPoints: [] }), '')).documentElement;
    expect([root.lang, root.dir]).toEqual(['ar', 'rtl']);
  });

  test('text cannot become markup', () => {
    const evil = '</style></title><script>alert(1)</script><img src=x onerror=alert(1)>';
    const hostileRequest = makeExportRequest({ article: { ...makeExportRequest().article, headline: evil, authors: [evil], credits: [evil], standfirst: evil, blocks: [{ kind: 'paragraph', spans: [{ text: evil }] }] } });
    const parsed = open(makeHtmlFile(page, hostileRequest, ''));
    expect(parsed.querySelectorAll('script, [onerror]')).toHaveLength(0);
    expect(parsed.title).toBe(evil);
    expect(parsed.querySelector('.body p')?.textContent).toBe(evil);
  });
});
