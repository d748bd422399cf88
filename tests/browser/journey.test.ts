import type { Page } from 'puppeteer-core';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openAnsweredPopup } from '../../src/scripts/show.ts';
import { waitUntil } from '../../src/scripts/browser/browser-session.ts';
import { pictureFile, putFixture, readReader, startStage, waitForNoReader, waitForReader, waitForTitle, type Stage } from './harness.ts';

const headline = 'Harbour town swaps diesel ferries for sails';
/** Words of the page outside the article. */
const furniture = ['Skip to content', 'More stories from DW', 'Advertisement', 'Related topics', 'preferred source'];

describe('from the toolbar button to the reader and back', () => {
  let stage: Stage;
  let article = '';
  let page: Page;
  beforeAll(async () => {
    stage = await startStage();
    article = putFixture(stage.server, 'sample');
    putFixture(stage.server, 'topic');
    return stage.stop;
  });
  beforeEach(async () => { page = await stage.session.openPage(article); });
  afterEach(async () => {
    await page.close();
    expect(await stage.session.readErrors()).toEqual([]);
  });

  async function clickPopup(selector: string): Promise<void> {
    const { popup } = await openAnsweredPopup(stage.session, page);
    expect(await popup.evaluate((document, target) => {
      const buttons = document.querySelectorAll<HTMLElement>(target);
      buttons[buttons.length - 1]?.click();
      return buttons.length;
    }, selector)).toBeGreaterThan(0);
    await waitForReader(page, headline);
    await waitUntil('the popup to close', async () => !await stage.session.isPopupOpen());
  }

  test('the button shows an article and does not on a topic page', async () => {
    await waitForTitle(stage.session, 'actionTitleArticle');
    await page.goto('https://www.dw.com/en/shipping/t-70000301');
    await waitForTitle(stage.session, 'actionTitleNothing');
    // Not `goBack`: it waits for a load event, which a page in the back/forward cache does not fire.
    await page.evaluate(() => history.back());
    await waitForTitle(stage.session, 'actionTitleArticle');
  });

  test('the popup shows headline, key points and the article, and nothing of the page around it', async () => {
    const { popup, state } = await openAnsweredPopup(stage.session, page);
    expect(state).toBe('article');
    const shown = await popup.evaluate((document) => ({
      headline: document.querySelector('h1.headline')?.textContent,
      points: Array.from(document.querySelectorAll('.key-points button.key-point'), (button) => button.textContent.trim()),
      body: document.querySelector('.body')?.textContent ?? '',
      marks: Array.from(document.querySelectorAll('.body mark'), (mark) => mark.textContent).join(' '),
      text: document.body.innerText,
      emptyWidth: (document.defaultView?.innerWidth ?? Infinity) - document.body.getBoundingClientRect().width,
      isPanelFirst: document.querySelector('.key-points')?.compareDocumentPosition(document.querySelector('.body') as Node) === 4,
    }));
    await popup.savePicture(pictureFile('popup'));
    expect(shown.headline).toBe(headline);
    // Less than 460 px where a scroll bar takes some; Firefox makes a popup 800 px wide whose body has no width.
    expect(shown.emptyWidth).toBeLessThan(20);
    expect(shown.points.length).toBeGreaterThanOrEqual(3);
    expect(shown.points.length).toBeLessThanOrEqual(5);
    expect(shown.isPanelFirst).toBe(true);
    for (const point of shown.points) expect(shown.body).toContain(point);
    for (const point of shown.points) expect(shown.marks).toContain(point);
    expect(shown.body).toContain('The island port of Ostervik');
    for (const words of furniture) expect(shown.text).not.toContain(words);
    await popup.close();
  });

  test('"Read in this tab" covers the page, and Esc shows the same nodes at the same scroll position again', async () => {
    await page.evaluate(() => {
      // Compares the nodes themselves: forms, focus and players would be lost with their nodes.
      scrollTo(0, 700);
      Object.assign(window, { before: { nodes: [...document.querySelectorAll('*')], html: document.documentElement.outerHTML, scrollTop: scrollY } });
    });
    await clickPopup('.read-in-tab');
    const covered = await page.evaluate((words) => {
      const spots = [0.02, 0.3, 0.6, 0.98].flatMap((x) => [0.02, 0.5, 0.98].map((y) => document.elementFromPoint(innerWidth * x, innerHeight * y)?.localName));
      const furnitureShown = [...document.body.querySelectorAll('a, h1, h2, p, span')]
        .filter((node) => words.some((word) => node.textContent.includes(word)) && node.checkVisibility({ visibilityProperty: true }));
      return { spots: [...new Set(spots)], furnitureShown: furnitureShown.map((node) => node.textContent) };
    }, furniture);
    expect(covered).toEqual({ spots: ['klartext-reader'], furnitureShown: [] });
    const text = await readReader(page);
    expect(text).toContain('The island port of Ostervik');
    for (const words of furniture) expect(text).not.toContain(words);
    await page.screenshot({ path: pictureFile('reader') });

    await page.keyboard.press('Escape');
    await waitForNoReader(page);
    const after = await page.evaluate(() => {
      const { before } = window as unknown as { before: { nodes: Element[]; html: string; scrollTop: number } };
      const now = [...document.querySelectorAll('*')];
      return {
        sameNodes: now.length === before.nodes.length && now.every((node, index) => node === before.nodes[index]),
        sameMarkup: document.documentElement.outerHTML === before.html,
        moved: scrollY - before.scrollTop,
        scrollTop: before.scrollTop,
      };
    });
    expect(after).toEqual({ sameNodes: true, sameMarkup: true, moved: 0, scrollTop: 700 });
  });

  test('the key points stand on top of the reader and are marked in its text', async () => {
    await clickPopup('.read-in-tab');
    const found = await page.evaluate(() => {
      const root = document.querySelector('klartext-reader')?.shadowRoot;
      const points = [...root?.querySelectorAll<HTMLElement>('section.key-points button.key-point') ?? []];
      return points.map((button) => {
        const mark = [...root?.querySelectorAll<HTMLElement>(`.body mark[data-point="${button.dataset['point']}"]`) ?? []];
        return { point: button.textContent.trim(), marked: mark.map((part) => part.textContent).join(''), isAbove: mark.every((part) => part.offsetTop > button.offsetTop) };
      });
    });
    expect(found.length).toBeGreaterThanOrEqual(3);
    for (const { point, marked, isAbove } of found) {
      expect(marked).toBe(point);
      expect(isAbove).toBe(true);
    }
  });

  test('a key point clicked in the popup opens the reader at its sentence', async () => {
    await clickPopup('.key-points li:last-child button.key-point');
    await waitUntil('the sentence to be in sight and in focus', () => page.evaluate(() => {
      const root = document.querySelector('klartext-reader')?.shadowRoot;
      const points = root?.querySelectorAll<HTMLElement>('button.key-point');
      const number = points?.[points.length - 1]?.dataset['point'];
      const mark = root?.querySelector(`mark[data-point="${number}"]`);
      const { top = -1, bottom = Infinity } = mark?.getBoundingClientRect() ?? {};
      return mark !== null && mark === root?.activeElement && top > 0 && bottom < innerHeight;
    }));
  });

  test('the keyboard command opens the reader and closes it', async () => {
    await waitForTitle(stage.session, 'actionTitleArticle');
    await stage.session.runCommand('toggle-reader', page);
    await waitForReader(page, headline);
    await stage.session.runCommand('toggle-reader', page);
    await waitForNoReader(page);
    const commands = await stage.session.evaluateInExtension<{ name: string; shortcut: string }[]>('browser.commands.getAll()');
    expect(commands.find(({ name }) => name === 'toggle-reader')?.shortcut).toBe('Alt+Y');
  });

  test('an ended background does not matter', async () => {
    await waitForTitle(stage.session, 'actionTitleArticle');
    await stage.session.stopBackground();
    await clickPopup('.read-in-tab');
    await stage.session.stopBackground();
    await page.keyboard.press('Escape');
    await waitForNoReader(page);
    await page.goto('https://www.dw.com/en/shipping/t-70000301');
    await waitForTitle(stage.session, 'actionTitleNothing');
  });
});
