import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openAnsweredPopup } from '../../src/scripts/show.ts';
import { waitUntil } from '../../src/scripts/browser/browser-session.ts';
import { lighthouse } from './dw-page.ts';
import { browserName, pictureFile, readText, resetSettings, startStage, waitForNoReader, waitForReader, waitForTitle, type Stage } from './harness.ts';

/** The texts that the speech synthesis received, and what the reader shows. */
interface Scene { spoken: string[]; marked: string; bar: string; label: string | null }

/**
 * Runs in the extension's isolated world before the first utterance: installs a voice that speaks until the test ends
 * the utterance. No browser under test has a voice of its own.
 */
function installVoice(page = document): void {
  const spoken: { text: string; rate: number; end: () => void; silenced: boolean }[] = [];
  class Utterance extends EventTarget {
    rate = 1;
    voice: unknown = null;
    lang = '';
    text: string;
    constructor(text: string) { super(); this.text = text; }
  }
  const speech = Object.assign(new EventTarget(), {
    getVoices: () => [{ name: 'Far', lang: 'en-US', localService: false, default: true }, { name: 'Near', lang: 'en-GB', localService: true, default: false }],
    speak: (utterance: Utterance) => {
      const { name } = utterance.voice as { name: string };
      spoken.push({ text: `${name}: ${utterance.text}`, rate: utterance.rate, silenced: false, end: () => utterance.dispatchEvent(new Event('end')) });
    },
    cancel: () => { for (const line of spoken) line.silenced = true; },
    resume: () => undefined,
  });
  const view = page.defaultView ?? globalThis;
  Object.defineProperty(view, 'speechSynthesis', { value: speech, configurable: true });
  Object.defineProperty(view, 'SpeechSynthesisUtterance', { value: Utterance, configurable: true });
  Object.assign(view, { spoken });
}

async function openReader(stage: Stage, page: Page): Promise<void> {
  await waitForTitle(stage.session, 'actionTitleArticle');
  await stage.session.runCommand('toggle-reader', page);
  await waitForReader(page, lighthouse.headline);
}

function press(page: Page, selector: string): Promise<void> {
  return page.evaluate((within) => document.querySelector('klartext-reader')?.shadowRoot?.querySelector<HTMLElement>(within)?.click(), selector);
}

describe('listening', () => {
  let stage: Stage;
  let page: Page;
  beforeAll(async () => { stage = await startStage(); });
  afterAll(() => stage.stop());
  beforeEach(async () => {
    page = await stage.session.openPage(lighthouse.url);
    await waitForTitle(stage.session, 'actionTitleArticle');
  });
  afterEach(async () => {
    await page.close();
    await resetSettings(stage.session);
    expect(await stage.session.readErrors()).toEqual([]);
  });

  function readStatus(): Promise<string | undefined> {
    return page.evaluate(() => document.querySelector('klartext-reader')?.shadowRoot?.querySelector('.listening-status')?.textContent ?? undefined);
  }

  test('without a voice for the language, reader and popup show a message, and the bar can be closed', async () => {
    const sentence = await stage.session.evaluateInExtension("browser.i18n.getMessage('listenNoVoice', ['English'])");
    expect(sentence).toContain('English');
    await openReader(stage, page);
    await press(page, '.toolbar .listen');
    await waitUntil('the message', async () => await readStatus() === sentence);
    await page.screenshot({ path: pictureFile('listen-no-voice') });
    await page.keyboard.press('Enter');
    await waitUntil('the bar to go', async () => await readStatus() === undefined);
    expect(await page.evaluate(() => document.querySelector('klartext-reader')?.shadowRoot?.activeElement?.className)).toBe('listen');
    await page.keyboard.press('Escape');
    await waitForNoReader(page);

    const { popup } = await openAnsweredPopup(stage.session, page);
    await popup.evaluate((document) => document.querySelector<HTMLElement>('.bar .listen')?.click());
    await waitUntil('the message in the popup', async () => await popup.evaluate((document) => document.querySelector('.listening-status')?.textContent) === sentence);
    await popup.savePicture(pictureFile('popup-listen-no-voice'));
    await popup.close();
  });

  test('the popup reads aloud and marks the sentence too', async () => {
    const { popup } = await openAnsweredPopup(stage.session, page);
    await popup.evaluate(installVoice);
    await popup.evaluate((document) => document.querySelector<HTMLElement>('.bar .listen')?.click());
    const readPopup = (): Promise<[string | undefined, string]> => popup.evaluate((document) => {
      const view = document.defaultView as unknown as { spoken: { text: string }[]; CSS: typeof CSS };
      return [view.spoken.at(-1)?.text, [...view.CSS.highlights.get('klartext-spoken') ?? []].map(String).join('|')];
    });
    await waitUntil('the headline to be spoken', async () => (await readPopup())[0] === 'Near: The lighthouse that moved');
    expect((await readPopup())[1]).toBe('The lighthouse that moved');
    await popup.savePicture(pictureFile('popup-listen-playing'));
    await popup.close();
  });

  describe.runIf(browserName === 'chromium')('with a voice', () => {
    async function askWorld<Value>(ask: () => Value): Promise<Value> {
      const [realm] = page.extensionRealms();
      if (!realm) throw new Error('The page has no world of an extension.');
      return await realm.evaluate(ask) as Value;
    }

    function readScene(): Promise<Scene> {
      return askWorld(() => {
        const root = document.querySelector('klartext-reader')?.shadowRoot;
        return {
          spoken: (globalThis as unknown as { spoken: { text: string; silenced: boolean }[] }).spoken.map(({ text, silenced }) => (silenced ? `${text} …` : text)),
          marked: [...CSS.highlights.get('klartext-spoken') ?? []].map(String).join('|'),
          bar: root?.querySelector('.listening')?.textContent ?? '',
          label: root?.querySelector('.listening-toggle')?.getAttribute('aria-label') ?? null,
        };
      });
    }

    function waitForLine(line: string): Promise<boolean> {
      return waitUntil(`the voice to say "${line}"`, async () => (await readScene()).spoken.at(-1) === line);
    }

    function endLine(): Promise<void> {
      return askWorld(() => { (globalThis as unknown as { spoken: { end: () => void }[] }).spoken.at(-1)?.end(); });
    }

    test('reads sentence by sentence with a local voice, marks the sentence, pauses, resumes and steps', async () => {
      await openReader(stage, page);
      await askWorld(installVoice);
      await press(page, '.toolbar .listen');
      await waitForLine('Near: The lighthouse that moved');
      expect((await readScene()).marked).toBe('The lighthouse that moved');
      await endLine();
      await waitForLine('Near: Engineers rolled a brick tower 80 meters inland before the sea could take it.');
      await endLine();
      await waitForLine('Near: The lighthouse of Vessby stands on new ground since Friday.');
      const scene = await readScene();
      expect(scene.marked).toBe('The lighthouse of Vessby stands on new ground since Friday.');
      expect(scene.label).toBe(await readText(stage.session, 'listenPause'));
      await page.screenshot({ path: pictureFile('listen-playing') });

      await press(page, '.listening-toggle');
      await waitForLine('Near: The lighthouse of Vessby stands on new ground since Friday. …');
      await press(page, '.listening-toggle');
      await waitForLine('Near: The lighthouse of Vessby stands on new ground since Friday.');
      await press(page, '.listening-toggle + .listening-sentence');
      await waitForLine('Near: Engineers rolled the brick tower 80 meters inland, because the cliff beneath it was losing two meters a year.');
      await press(page, '.listening-toggle ~ .listening-paragraph');
      await waitForLine('Near: The move took nine hours and 340 liters of soap.');
      await press(page, '.listening-paragraph');
      await waitForLine('Near: The lighthouse of Vessby stands on new ground since Friday.');
    });

    test('a new speed is used at once, is stored, and does not stop the speech', async () => {
      await openReader(stage, page);
      await askWorld(installVoice);
      await press(page, '.toolbar .listen');
      await waitForLine('Near: The lighthouse that moved');
      await page.focus('klartext-reader >>> .listening [name="speechRate"]');
      await page.keyboard.press('End');
      await waitUntil('the speed to be stored', async () => (await stage.session.evaluateInExtension<{ speechRate?: number }>('browser.storage.sync.get()')).speechRate === 2);
      await waitUntil('the faster voice', () => askWorld(() => {
        const last = (globalThis as unknown as { spoken: { rate: number; silenced: boolean }[] }).spoken.at(-1);
        return last?.rate === 2 && !last.silenced;
      }));
      expect((await readScene()).bar).toContain('2 ×');
    });

    test('scrolls to the spoken sentence in a small window, but not after the user has scrolled away', async () => {
      await page.setViewport({ width: 400, height: 420 });
      await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
      await openReader(stage, page);
      await askWorld(installVoice);
      await press(page, '.toolbar .listen');
      await waitForLine('Near: The lighthouse that moved');
      const readPlace = (): Promise<{ isSeen: boolean; top: number }> => page.evaluate(() => {
        const [range] = CSS.highlights.get('klartext-spoken') ?? [];
        const box = range instanceof Range ? range.getBoundingClientRect() : undefined;
        return { isSeen: box !== undefined && box.top > 0 && box.bottom < innerHeight, top: document.querySelector('klartext-reader')?.shadowRoot?.querySelector('dialog')?.scrollTop ?? -1 };
      });
      await endLine();
      await waitForLine('Near: Engineers rolled a brick tower 80 meters inland before the sea could take it.');
      await endLine();
      await waitForLine('Near: The lighthouse of Vessby stands on new ground since Friday.');
      const followed = await readPlace();
      expect(followed.isSeen).toBe(true);
      expect(followed.top).toBeGreaterThan(100);

      await page.mouse.move(200, 200);
      await page.mouse.wheel({ deltaY: -5000 });
      await waitUntil('the top of the article', async () => (await readPlace()).top === 0);
      await endLine();
      await waitForLine('Near: Engineers rolled the brick tower 80 meters inland, because the cliff beneath it was losing two meters a year.');
      expect(await readPlace()).toEqual({ isSeen: false, top: 0 });
    });

    test('closing the reader stops the speech', async () => {
      await openReader(stage, page);
      await askWorld(installVoice);
      await press(page, '.toolbar .listen');
      await waitForLine('Near: The lighthouse that moved');
      await page.keyboard.press('Escape');
      await waitForNoReader(page);
      expect(await readScene()).toEqual({ spoken: ['Near: The lighthouse that moved …'], marked: '', bar: '', label: null });
    });
  });
});

describe.runIf(browserName === 'firefox')('Firefox\'s own speech service with its test voice', () => {
  let stage: Stage;
  beforeAll(async () => { stage = await startStage(); });
  afterAll(() => stage.stop());

  test('reads to the end, and can step back from there', async () => {
    // The preference can be set only in the browser's own window, before the service is first used.
    const session = stage.session as unknown as { evaluateInWindow: (expression: string) => Promise<string> };
    await session.evaluateInWindow("Services.prefs.setBoolPref('media.webspeech.synth.test', true); 'set'");
    const page = await stage.session.openPage(lighthouse.url);
    await openReader(stage, page);
    await press(page, '.toolbar .listen');
    const readAloud = await readText(stage.session, 'listenPlay');
    const readEnd = (): Promise<{ label: string | undefined; status: string | undefined; marked: string }> => page.evaluate(() => {
      const root = document.querySelector('klartext-reader')?.shadowRoot;
      return {
        label: root?.querySelector<HTMLElement>('.listening-toggle')?.title,
        status: root?.querySelector('.listening-status')?.textContent ?? undefined,
        marked: [...CSS.highlights.get('klartext-spoken') ?? []].map(String).join('|'),
      };
    });
    await waitUntil('the end of the article', async () => (await readEnd()).label === readAloud);
    expect(await readEnd()).toEqual({ label: readAloud, status: '', marked: '' });
    await press(page, '.listening-sentence');
    expect((await readEnd()).marked).toBe('By then, Holt says, somebody else may buy the soap.');
    await press(page, '.listening-paragraph');
    expect((await readEnd()).marked).toBe('The sea will need about forty years to come as close again.');
    expect(await stage.session.readErrors()).toEqual([]);
  });
});
