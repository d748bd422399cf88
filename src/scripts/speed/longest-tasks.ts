/** Longest task and input delay while an article is opened, scrolled, paged through and listened to. */
import type { Page } from 'puppeteer-core';
import { waitUntil } from '../browser/browser-session.ts';
import { atMost, writeMs, type Figure, type Part } from './speed-report.ts';
import { READER_TAGS, type Reader, type BenchSession } from './bench-session.ts';
import { traceDuring } from './trace.ts';

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

interface Stretch { longest: number; delays: number[] }

async function trace(page: Page, act: () => Promise<unknown>): Promise<Stretch> {
  const { tasks } = await traceDuring(page, act);
  return { longest: tasks[0] ?? Number.NaN, delays: await takeDelays(page) };
}

function say(what: string, { longest, delays }: Stretch, reference?: Stretch): Figure {
  const waited = delays.length > 0 ? `, input waited ${writeMs(Math.max(...delays))} at most (${delays.length} inputs)` : '';
  const beside = reference ? `, minimal reader ${writeMs(reference.longest)}` : '';
  return {
    what, measured: `longest task ${writeMs(longest)}${beside}${waited}`, ...(reference && { ratio: longest / reference.longest }),
    goal: atMost(longest, LONGEST, `no task over ${LONGEST} ms`),
  };
}

/** Opens or closes a reader by its button. */
async function click(bench: BenchSession, page: Page, reader: Reader): Promise<void> {
  const isOpen = (): Promise<boolean> => page.evaluate((tag) => document.querySelector(tag)?.shadowRoot?.querySelector('article h1') instanceof Element, READER_TAGS[reader]);
  const before = await isOpen();
  await bench.click(reader, page);
  await waitUntil(`the ${reader} reader to open or close`, async () => await isOpen() !== before);
  // What is drawn after the first screenful belongs to it.
  await pause(800);
}

async function openTwice(bench: BenchSession, page: Page, reader: Reader): Promise<Record<'first' | 'closing' | 'again', Stretch>> {
  const toggle = (): Promise<void> => click(bench, page, reader);
  return { first: await trace(page, toggle), closing: await trace(page, toggle), again: await trace(page, toggle) };
}

/** One article from its opening to listening, and the minimal reader's opening beside it. */
export async function measureTasks(bench: BenchSession, url: string): Promise<Part> {
  await bench.set({ toolbarButton: 'reader' });
  const page = await bench.openArticle(url);
  await page.evaluate(noteDelays);
  const minimal = await openTwice(bench, page, 'Minimal reader');
  await click(bench, page, 'Minimal reader');
  const own = await openTwice(bench, page, 'Klartext');
  const figures = [
    say('opening, first in a tab', own.first, minimal.first),
    say('closing', own.closing),
    say('opening again', own.again, minimal.again),
    say('scrolling by wheel', await trace(page, () => scroll(page))),
    say('paging by keys', await trace(page, () => pageThrough(page))),
    say('listening', await trace(page, () => listen(page))),
  ];
  await page.close();
  return { title: 'Longest task and input delay', figures };
}
