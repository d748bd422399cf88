/** Longest task and input delay while an article is opened, scrolled, paged through and listened to. */
import type { Page } from 'puppeteer-core';
import { waitUntil } from './session.ts';
import { atMost, writeMs, type Figure, type Part } from './speed-report.ts';
import type { SpeedStage } from './speed-stage.ts';
import { traceDuring } from './speed-trace.ts';

const LONGEST = 50;

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => { setTimeout(resolve, milliseconds); });
}

/** Runs in the page: notes how long each input waits for the page's thread, from the moment the browser had it. */
function noteDelays(): void {
  const delays: number[] = [];
  Object.assign(window, { inputDelays: delays });
  for (const kind of ['wheel', 'keydown', 'pointerdown']) {
    addEventListener(kind, (event) => { delays.push(performance.now() - event.timeStamp); }, { capture: true, passive: true });
  }
}

/** The delays since the last reading, in milliseconds. */
function takeDelays(page: Page): Promise<number[]> {
  return page.evaluate(() => (window as unknown as { inputDelays: number[] }).inputDelays.splice(0));
}

async function scroll(page: Page): Promise<void> {
  await page.mouse.move(600, 500);
  for (let step = 0; step < 40; step += 1) {
    await page.mouse.wheel({ deltaY: 240 });
    await pause(25);
  }
}

async function pageThrough(page: Page): Promise<void> {
  for (const key of ['Home', 'PageDown', 'PageDown', 'PageDown', 'Space', 'PageUp', 'End', 'Home'] as const) {
    await page.keyboard.press(key);
    await pause(120);
  }
}

/**
 * Runs in the extension's world: a voice that says each sentence in 40 ms. No browser here has one of its own. A text,
 * since it may not bring along the names that a compiler gives to functions.
 */
const INSTALL_VOICE = `
  Object.defineProperty(globalThis, 'speechSynthesis', { configurable: true, value: Object.assign(new EventTarget(), {
    getVoices: () => ['en', 'de', 'fa', 'ar'].map((lang) => ({ name: lang, lang, localService: true, default: true })),
    speak: (utterance) => { setTimeout(() => utterance.dispatchEvent(new Event('end')), 40); },
    cancel: () => undefined, pause: () => undefined, resume: () => undefined,
  }) });
  Object.defineProperty(globalThis, 'SpeechSynthesisUtterance', { configurable: true, value: class extends EventTarget {} });
`;

async function listen(page: Page): Promise<void> {
  for (const realm of page.extensionRealms()) await realm.evaluate(INSTALL_VOICE);
  await page.evaluate(() => document.querySelector('klartext-reader')?.shadowRoot?.querySelector<HTMLElement>('.toolbar .listen')?.click());
  await pause(1500);
  await page.keyboard.press('ArrowDown');
  await pause(500);
}

function say(what: string, longest: number, delays: readonly number[]): Figure {
  const delay = delays.length > 0 ? `, input waited ${writeMs(Math.max(...delays))} at most (${delays.length} inputs)` : '';
  return { what, measured: `longest task ${writeMs(longest)}${delay}`, goal: atMost(longest, LONGEST, `no task over ${LONGEST} ms`) };
}

async function trace(page: Page, what: string, act: () => Promise<unknown>): Promise<Figure> {
  const { tasks } = await traceDuring(page, act);
  return say(what, tasks[0] ?? Number.NaN, await takeDelays(page));
}

async function openAndPaint(stage: SpeedStage, page: Page): Promise<void> {
  await stage.click('Klartext', page);
  await waitUntil('the reader', () => page.evaluate(() => document.querySelector('klartext-reader') !== null));
  await pause(300);
}

async function close(stage: SpeedStage, page: Page): Promise<void> {
  await stage.click('Klartext', page);
  await waitUntil('the reader to be gone', () => page.evaluate(() => document.querySelector('klartext-reader') === null));
}

/** One article from its opening to its closing. */
export async function measureTasks(stage: SpeedStage, url: string): Promise<Part> {
  await stage.set({ toolbarButton: 'reader' });
  const page = await stage.openArticle(url);
  await page.evaluate(noteDelays);
  const figures = [
    await trace(page, 'opening, first in a tab', () => openAndPaint(stage, page)),
    await trace(page, 'closing', () => close(stage, page)),
    await trace(page, 'opening again', () => openAndPaint(stage, page)),
    await trace(page, 'scrolling by wheel', () => scroll(page)),
    await trace(page, 'paging by keys', () => pageThrough(page)),
    await trace(page, 'listening', () => listen(page)),
  ];
  await page.close();
  return { title: 'Longest task and input delay', figures };
}
