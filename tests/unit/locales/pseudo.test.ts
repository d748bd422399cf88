// @vitest-environment jsdom
/** No view has a word of its own: drawn in a language that nobody speaks, all that can be read is its or the page's. */
import { describe, expect, test } from 'vitest';
import { extractArticle } from '../../../src/article/extract.ts';
import { keyPoints } from '../../../src/key-points/key-points.ts';
import messages from '../../../src/locales/en/messages.json';
import { sites } from '../../../src/sites/sites.ts';
import { renderArticle } from '../../../src/view/render-article.ts';
import { renderExtractorNotice } from '../../../src/view/render-extractor-notice.ts';
import { renderRemoved } from '../../../src/view/render-removed.ts';
import { renderStatic } from '../../../src/view/export/render-static.ts';
import { makeLabels } from '../../../src/view/labels.ts';
import { deferImages } from '../../../src/view/image-placeholder.ts';
import { renderState, renderLoading, type PopupActions } from '../../../src/extension/popup/render-state.ts';
import { findStray, makePseudo, type Messages } from '../../pseudo.ts';
import { loadFixtures, parse } from '../article/pages.ts';

const english: Messages = messages;
const pseudo = makePseudo(english, 'fi');
const labels = makeLabels('fi', (key) => pseudo[key]?.message);
const ATTRIBUTES = ['title', 'aria-label', 'alt', 'placeholder', 'aria-valuetext', 'aria-description', 'aria-roledescription'];
/** Dates and times, which `Intl` writes, and names of keys and rules. */
const OTHER = 'time, kbd, code';

/** All that can be read or heard of what was drawn. */
function readTexts(root: HTMLElement): string[] {
  const elements = [root, ...root.querySelectorAll('*')].filter((node) => node.closest(OTHER) === null);
  return elements.flatMap((node) => [
    ...ATTRIBUTES.map((name) => node.getAttribute(name) ?? ''),
    ...[...node.childNodes].filter((child) => child.nodeType === child.TEXT_NODE).map((child) => child.textContent ?? ''),
  ]).filter((text) => text !== '');
}

/** All that the page says, in text, attributes and data. */
function readPage(page: Document): string {
  return [page.documentElement.textContent, ...[...page.querySelectorAll('*')].flatMap((node) => [...node.attributes].map(({ value }) => value))].join('\n');
}

test('the pseudo language keeps placeholders and is 40 % longer', () => {
  expect(pseudo['galleryPosition']?.message).toBe('⟦$1 ǿf $2 ẋẋẋẋ⟧');
  for (const [key, { message }] of Object.entries(english)) if (key !== 'localeCode') expect(pseudo[key]?.message.length, key).toBeGreaterThan(message.length * 1.4);
});

test('a word that no message holds is found, alone, beside a message and inside a title', () => {
  expect(findStray('Close', 'the page')).toEqual(['Close']);
  expect(findStray('⟦Pŀȧy: ⟦ȧ fīŀm⟧ ẋẋ⟧ now', 'the page')).toEqual(['now']);
  expect(findStray('⟦ħḗŀƥ ẋẋ⟧ (Esc), Klartext, the  page · 12', 'it is the\npage')).toEqual([]);
});

describe.each(loadFixtures())('$name', ({ html, url }) => {
  const page = parse(html);
  const known = readPage(page);
  const { article, removed, ...rest } = extractArticle(page, url);

  test.runIf(article)('reader, popup and files hold no words but the page’s and the locale’s', () => {
    if (!article || !('kept' in rest)) return;
    const points = keyPoints(article);
    const rendered = renderArticle(document, article, points, labels);
    deferImages(rendered, labels);
    const kept = renderRemoved(document, { kept: rest.kept, removed }, labels, () => undefined);
    const still = renderStatic(document.implementation.createHTMLDocument(''), { article, keyPoints: points, labels, retrieved: new Date(0), pictures: new Map() });
    expect([rendered, kept, still].flatMap(readTexts).flatMap((text) => findStray(text, known))).toEqual([]);
  });
});

test('the popup’s states hold no words but the locale’s', () => {
  const wishes: PopupActions = { readInTab: () => undefined, openOptions: () => undefined, copy: () => Promise.resolve(true), grant: () => undefined, tryHere: () => undefined };
  const view = { page: document, labels, actions: wishes };
  const rendered = [
    ...renderLoading(document, labels),
    ...renderState(view, { kind: 'nothing', reason: 'reasonAddress' }),
    ...renderState(view, { kind: 'nothing', reason: 'reasonUnknownSite', mayTry: true }),
    ...sites.map(({ publisher }) => renderState(view, { kind: 'not-allowed', publisher })).flat(),
    ...renderState(view, { kind: 'nothing', reason: 'nothingByReadability' }),
    ...renderState(view, { kind: 'failure', help: 'failureNoAccess' }),
    renderExtractorNotice(document, labels),
  ];
  const names = sites.map(({ publisher: { name, urlGrammar: addresses } }) => `${name} ${addresses.domain}`).join(' ');
  expect(rendered.flatMap(readTexts).flatMap((text) => findStray(text, names))).toEqual([]);
  expect(rendered.flatMap(readTexts).length).toBeGreaterThan(10);
});
