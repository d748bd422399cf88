/** Checks what the background makes of page reports, permissions and settings. */
import type { Runtime } from 'webextension-polyfill';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { canReadPage, grantedPublishers } from '../../../src/extension/background/granted-publishers.ts';
import { onPageReport } from '../../../src/extension/background/page-report.ts';
import { makeScriptRegistry } from '../../../src/extension/background/script-registry.ts';
import { detectAnywhere, detectEverywhere, injectDetectors } from '../../../src/extension/background/site-tabs.ts';
import { sendToReader } from '../../../src/extension/inject-reader.ts';
import { makeRejectedCounter, readRejectedCount } from '../../../src/extension/rejected-messages.ts';
import { defaults } from '../../../src/extension/settings.ts';
import { reset, world } from './fake-browser.ts';

vi.mock('webextension-polyfill', async () => ({ default: (await import('./fake-browser.ts')).fakeBrowser }));

const DW = '*://*.dw.com/*';
const FRANCE24 = '*://*.france24.com/*';
const url = 'https://www.dw.com/en/harbour/a-70000001';
const from = (tabId: number | undefined, frameId = 0): Runtime.MessageSender => ({ frameId, ...(tabId !== undefined && { tab: { id: tabId } }) }) as Runtime.MessageSender;

beforeEach(() => {
  reset();
  world.origins.add(DW);
});

/** Gives a tab a loaded reader that answers. */
function loadReader(tabId: number, answer: unknown = true): void {
  world.answers.set(tabId, new Map(['reader:open', 'reader:toggle', 'reader:close', 'reader:read-article', 'detector:look-again'].map((name) => [name, () => answer])));
}

describe('the page report', () => {
  test('of an article lights the button of its tab', async () => {
    await onPageReport({ url, kind: 'article' }, from(1));
    expect(world.calls.toSorted()).toEqual(['icon icons/article-16.png', 'popup chrome-extension://klartext/popup.html', 'title actionTitleArticle']);
  });

  test('of another page, or of a page that may no longer be read, leaves the button idle', async () => {
    await onPageReport({ url, reason: 'no-article-in-page' }, from(1));
    world.origins.clear();
    await onPageReport({ url, kind: 'article' }, from(1));
    expect(world.calls.filter((call) => call.startsWith('icon'))).toEqual(['icon icons/idle-16.png', 'icon icons/idle-16.png']);
    expect(world.calls.filter((call) => call.startsWith('title'))).toEqual(['title actionTitleNothing', 'title actionTitleNothing']);
  });

  test('from a frame or from no tab is ignored', async () => {
    await onPageReport({ url, kind: 'article' }, from(1, 7));
    await onPageReport({ url, kind: 'article' }, from(undefined));
    expect(world.calls).toEqual([]);
  });

  test('gives the click to the background on articles only, where the settings want it', async () => {
    world.stored.sync = { toolbarButton: 'reader' };
    await onPageReport({ url, kind: 'article' }, from(1));
    await onPageReport({ url, reason: 'no-article-in-page' }, from(1));
    expect(world.calls.filter((call) => call.startsWith('popup'))).toEqual(['popup', 'popup chrome-extension://klartext/popup.html']);
  });

  test.each([
    ['nothing by itself', {}, {}, []],
    ['the reader in automatic mode', { opening: 'automatic' }, {}, ['message 1 reader:open']],
    ['the reader that was open before a reload', {}, { wasReaderOpen: true }, ['message 1 reader:open']],
    ['nothing while Klartext is off', { opening: 'automatic', enabled: false }, { wasReaderOpen: true }, []],
  ])('opens %s', async (_what, settings, report, messages) => {
    loadReader(1);
    world.stored.sync = settings;
    await onPageReport({ url, kind: 'article', ...report }, from(1));
    expect(world.calls.filter((call) => call.startsWith('message'))).toEqual(messages);
  });

  test('does not throw where the permission is withdrawn between report and opening', async () => {
    world.stored.sync = { opening: 'automatic' };
    world.scriptless.add(1);
    await expect(onPageReport({ url, kind: 'article' }, from(1))).resolves.toBeUndefined();
  });
});

describe('the reader of a tab', () => {
  test('that is loaded gets the message and no second script', async () => {
    loadReader(1);
    expect(await sendToReader(1, 'reader:toggle', undefined)).toBe(true);
    expect(world.calls).toEqual(['message 1 reader:toggle']);
  });

  test('that is not loaded gets style sheet and script first, then the message again', async () => {
    world.onInject = (tabId) => loadReader(tabId);
    expect(await sendToReader(1, 'reader:toggle', undefined)).toBe(true);
    expect(world.calls).toEqual(['message 1 reader:toggle', 'css 1 suspend-page.css', 'script 1 reader.js', 'message 1 reader:toggle']);
  });

  test('cannot be reached where the browser runs no scripts', async () => {
    world.scriptless.add(1);
    await expect(sendToReader(1, 'reader:toggle', undefined)).rejects.toThrow('Cannot access contents of the page.');
  });
});

describe('permissions', () => {
  test('decide which publishers and pages may be read', async () => {
    expect((await grantedPublishers()).map(({ name }) => name)).toEqual(['Deutsche Welle']);
    const story = 'https://www.france24.com/en/europe/20260305-harbour';
    expect([await canReadPage(url), await canReadPage(story), await canReadPage('https://gazette.example/'), await canReadPage('no url')]).toEqual([true, false, false, false]);
    world.origins.add(FRANCE24);
    expect(await canReadPage(story)).toBe(true);
  });

  test('register the detector on the optional sites, and take it away again', async () => {
    const scripts = makeScriptRegistry();
    await scripts.registerDetector();
    expect(world.registered).toEqual([]);
    world.origins.add(FRANCE24);
    await scripts.registerDetector();
    expect(world.registered).toMatchObject([{ id: 'detector', matches: [FRANCE24], js: ['detector-elsewhere.js'] }]);
    world.origins.delete(FRANCE24);
    await scripts.registerDetector();
    expect(world.registered).toEqual([]);
  });

  test('two registrations at once run one after the other', async () => {
    world.origins.add(FRANCE24);
    const scripts = makeScriptRegistry();
    await Promise.all([scripts.registerDetector(), scripts.registerDetector(), scripts.registerAntiFlicker({ ...defaults, opening: 'automatic' })]);
    expect(world.calls).toEqual(['register detector', 'unregister detector', 'register detector', 'register anti-flicker']);
  });

  test('the cover against flicker follows theme, mode and the switch', async () => {
    const scripts = makeScriptRegistry();
    await scripts.registerAntiFlicker({ ...defaults, opening: 'automatic', theme: 'sepia' });
    expect(world.registered).toMatchObject([{ matches: [DW], css: ['anti-flicker/sepia.css'], runAt: 'document_start' }]);
    await scripts.registerAntiFlicker({ ...defaults, opening: 'automatic', enabled: false });
    expect(world.registered).toEqual([]);
  });
});

describe('open tabs', () => {
  beforeEach(() => {
    world.origins.add(FRANCE24);
    world.tabs = [
      { id: 1, url }, { id: 2, url: 'https://www.france24.com/en/europe/20260305-harbour' }, { id: 3, url, discarded: true }, { id: 4, url: 'https://gazette.example/' },
    ];
  });

  test('get the detector of their publisher; discarded ones and other sites get none', async () => {
    await injectDetectors();
    expect(world.calls.toSorted()).toEqual(['script 1 detector.js', 'script 2 detector-elsewhere.js']);
  });

  test('one that refuses does not keep the others from theirs', async () => {
    world.scriptless.add(1);
    await injectDetectors();
    expect(world.calls).toContain('script 2 detector-elsewhere.js');
  });

  test('report again after a change of settings, and close their readers when Klartext is switched off', async () => {
    loadReader(1);
    await detectEverywhere(defaults);
    expect(world.calls.toSorted()).toEqual(['message 1 detector:look-again', 'message 2 detector:look-again']);
    world.calls = [];
    await detectEverywhere({ ...defaults, enabled: false });
    expect(world.calls).toContain('message 1 reader:close');
  });

  test('all report again after a permission was withdrawn', async () => {
    await detectAnywhere();
    expect(world.calls.toSorted()).toEqual([1, 2, 3, 4].map((id) => `message ${id} detector:look-again`));
  });
});

test('rejected messages are counted one by one, also when two come at once', async () => {
  const countRejected = makeRejectedCounter();
  for (let times = 0; times < 3; times += 1) countRejected();
  await vi.waitFor(async () => expect(await readRejectedCount()).toBe(3));
  expect(world.stored).toEqual({ sync: {}, local: {}, session: { refusedMessages: 3 } });
});
