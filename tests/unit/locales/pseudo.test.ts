// @vitest-environment jsdom
/**
 * Tests that the code contains no text of the interface: rendered in the pseudo locale, every text is a message of it
 * or comes from the page.
 */
import { describe, expect, test } from 'vitest';
import { extractArticle } from '../../../src/article/extract.ts';
import { keyPoints } from '../../../src/key-points/key-points.ts';
import messages from '../../../src/locales/en/messages.json';
import { sites } from '../../../src/sites/sites.ts';
import { renderArticle } from '../../../src/view/render-article.ts';
import { renderExtractorNotice } from '../../../src/view/render-header.ts';
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
/** Dates and times, which `Intl` formats, and names of keys and rules. */
const EXCLUDED = 'time, kbd, code';

/** Returns all texts inside `root`, visible ones and those for screen readers. */
function readTexts(root: HTMLElement): string[] {
  const elements = [root, ...root.querySelectorAll('*')].filter((node) => node.closest(EXCLUDED) === null);
  return elements.flatMap((node) => [
    ...ATTRIBUTES.map((name) => node.getAttribute(name) ?? ''),
    ...[...node.childNodes].filter((child) => child.nodeType === child.TEXT_NODE).map((child) => child.textContent ?? ''),
  ]).filter((text) => text !== '');
}

/** Returns the text of a page with its scripts' data and all attribute values. */
function readPage(page: Document): string {
  return [page.documentElement.textContent, ...[...page.querySelectorAll('*')].flatMap((node) => [...node.attributes].map(({ value }) => value))].join('\n');
}

test('the pseudo locale keeps placeholders and is 40 % longer', () => {
  expect(pseudo['galleryPosition']?.message).toBe('⟦$1 ǿf $2 ẋẋẋẋ⟧');
  for (const [key, { message }] of Object.entries(english)) if (key !== 'localeCode') expect(pseudo[key]?.message.length, key).toBeGreaterThan(message.length * 1.4);
});

test('findStray finds text outside messages: alone, beside a message and inside a title', () => {
  expect(findStray('Close', 'the page')).toEqual(['Close']);
  expect(findStray('⟦Pŀȧy: ⟦ȧ fīŀm⟧ ẋẋ⟧ now', 'the page')).toEqual(['now']);
  expect(findStray('⟦ħḗŀƥ ẋẋ⟧ (Esc), Klartext, the  page · 12', 'it is the\npage')).toEqual([]);
});

describe.each(loadFixtures())('$name', ({ html, url }) => {
  const page = parse(html);
  const pageText = readPage(page);
  const { article, removed, ...rest } = extractArticle(page, url);

  test.runIf(article)('reader, popup and files contain only text of the page and the locale', () => {
    if (!article || !('kept' in rest)) return;
    const points = keyPoints(article);
    const rendered = renderArticle(document, article, points, labels);
    deferImages(rendered, labels);
    const removals = renderRemoved(document, { kept: rest.kept, removed }, labels, () => undefined);
    const staticArticle = renderStatic(document.implementation.createHTMLDocument(''), { article, keyPoints: points, labels, retrieved: new Date(0), pictures: new Map() });
    expect([rendered, removals, staticArticle].flatMap(readTexts).flatMap((text) => findStray(text, pageText))).toEqual([]);
  });
});

test('the popup’s states contain only text of the locale', () => {
  const actions: PopupActions = { readInTab: () => undefined, openOptions: () => undefined, copy: () => Promise.resolve(true), grant: () => undefined, tryHere: () => undefined };
  const view = { page: document, labels, actions };
  const rendered = [
    ...renderLoading(document, labels),
    ...renderState(view, { kind: 'nothing', reason: 'reasonAddress' }),
    ...renderState(view, { kind: 'nothing', reason: 'reasonUnknownSite', mayTry: true }),
    ...sites.map(({ publisher }) => renderState(view, { kind: 'not-allowed', publisher })).flat(),
    ...renderState(view, { kind: 'nothing', reason: 'nothingByReadability' }),
    ...renderState(view, { kind: 'failure', help: 'failureNoAccess' }),
    renderExtractorNotice(document, labels),
  ];
  const names = sites.map(({ publisher: { name, urlGrammar } }) => `${name} ${urlGrammar.domain}`).join(' ');
  expect(rendered.flatMap(readTexts).flatMap((text) => findStray(text, names))).toEqual([]);
  expect(rendered.flatMap(readTexts).length).toBeGreaterThan(10);
});
