import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { waitUntil } from '../../src/scripts/browser/browser-session.ts';
import { pictureFile, readReader, resetSettings, startStage, waitForReader, waitForTitle, type Stage } from './harness.ts';

const doors = ['The studded door', 'The low door', 'The open door'];

function writeGallery(url: string, names: readonly string[], media = ''): string {
  const slides = names.map((name, index) => `<div class="slide"><figure><picture><img alt="${name}" src="" srcset="https://static.dw.com/image/7200020${index}_605.jpg 1199w"></picture><figcaption><small class="copyright">Image: Leila Ben</small></figcaption></figure><h2>${name}</h2><p>It was painted in ${1900 + index}, and the carpenter signed it.</p></div>`);
  return `<!DOCTYPE html><html lang="en" dir="ltr"><head><meta charset="utf-8"><title>Blue doors</title><link rel="canonical" href="${url}"></head><body><div id="root"><div id="main-content"></div>
<section><div class="detail-zone"><article><div class="content-area"><header><h1>Blue doors</h1><p class="teaser-text">A walk through a village.</p></header>
<div class="gallery-list">${slides.join('')}</div>${media}</div></article></div></section></div></body></html>`;
}

describe('galleries and players', () => {
  let stage: Stage;
  let page: Page;
  let openings = 0;
  beforeAll(async () => { stage = await startStage(); });
  afterAll(() => stage.stop());
  afterEach(async () => {
    await page.close();
    await resetSettings(stage.session);
    expect(await stage.session.readErrors()).toEqual([]);
  });

  async function open(names: readonly string[], media?: string): Promise<void> {
    const url = `https://www.dw.com/en/doors/g-7300${Math.floor(1000 + openings++)}`;
    stage.server.putPage(url, writeGallery(url, names, media));
    page = await stage.session.openPage(url);
    await waitForTitle(stage.session, 'actionTitleArticle');
    await stage.session.runCommand('toggle-reader', page);
    await waitForReader(page, 'Blue doors');
  }
  const readPlate = async (): Promise<string | undefined> => (await readReader(page, '.lightbox figcaption'))?.replace(/\s+/g, ' ').trim();
  const waitForPlate = (position: string, name: string): Promise<unknown> => waitUntil(`${name}, ${position}`, async () => {
    const text = await readPlate();
    return text?.includes(position) && text.includes(name);
  });

  test('every picture is in the column with its caption, and keys step through them in the lightbox', async () => {
    await open(doors);
    const column = await readReader(page, '.body');
    for (const name of doors) expect(column).toContain(name);
    expect(column).toContain('2 of 3');
    expect(column).toContain('the carpenter signed it');
    await page.click('klartext-reader >>> button.enlarge');
    await waitForPlate('1 of 3', 'The studded door');
    await page.keyboard.press('ArrowRight');
    await waitForPlate('2 of 3', 'The low door');
    await page.screenshot({ path: pictureFile('gallery-full') });
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowLeft');
    await waitForPlate('3 of 3', 'The open door');
    await page.keyboard.press('Escape');
    await waitUntil('the focus on the picture shown last', () => page.evaluate(() => {
      const focused = document.querySelector('klartext-reader')?.shadowRoot?.activeElement;
      return focused?.querySelector('img')?.alt === 'The open door';
    }));
  });

  test('a gallery of one picture has no counter and no arrows', async () => {
    await open(doors.slice(0, 1));
    expect(await readReader(page, '.body')).not.toContain('1 of 1');
    await page.click('klartext-reader >>> button.enlarge');
    await waitUntil('the picture', readPlate);
    expect(await readReader(page, '.lightbox .next')).toBeUndefined();
  });

  test('a video whose sources all fail shows a message with a link to the page', async () => {
    await open(doors, '<div class="vjs-wrapper"><h2>The painter at work</h2><video preload="none" poster="https://static.dw.com/image/72000209_605.jpg" data-duration="01:30"><source src="https://www.dw.com/nowhere.m3u8" type="application/x-mpegURL"><source src="https://www.dw.com/nowhere.mp4" type="video/mp4"></video></div>');
    expect(stage.server.requests.served.filter((url) => url.includes('nowhere'))).toEqual([]);
    await page.click('klartext-reader >>> button.media-face');
    await waitUntil('the failure', async () => (await readReader(page, '.media.video'))?.includes('This cannot be played here.'));
    expect(await page.evaluate(() => document.querySelector('klartext-reader')?.shadowRoot?.querySelector<HTMLAnchorElement>('.media-failure a')?.href)).toContain('/en/doors/g-7300');
    await page.screenshot({ path: pictureFile('video-failed') });
  });
});
