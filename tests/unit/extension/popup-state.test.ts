/** Checks what the popup finds out about a tab, in each state. */
import { beforeEach, expect, test, vi } from 'vitest';
import { findTab, loadGeneric, loadPopupState } from '../../../src/extension/popup/popup-state.ts';
import { defaults } from '../../../src/extension/settings.ts';
import { reset, world } from './fake-browser.ts';

vi.mock('webextension-polyfill', async () => ({ default: (await import('./fake-browser.ts')).fakeBrowser }));

const tab = { id: 1, url: 'https://www.dw.com/en/harbour/a-70000001' };
const answerWith = (answer: unknown, name = 'reader:read-article'): void => { world.answers.set(1, new Map([[name, () => answer]])); };

beforeEach(() => {
  reset();
  world.origins.add('*://*.dw.com/*');
});

test('the tab is the active one of the window', async () => {
  expect(await findTab()).toBeUndefined();
  world.tabs = [{ id: 7, url: 'https://gazette.example/', active: false }, { ...tab, active: true }];
  expect(await findTab()).toEqual(tab);
});

test('an article', async () => {
  const answer = { article: { headline: 'Harbour' }, keyPoints: [] };
  answerWith(answer);
  expect(await loadPopupState(tab, defaults)).toEqual({ kind: 'article', answer });
});

test.each([['not-yet', 'reasonNotYet'], ['not-an-article-address', 'reasonAddress'], ['legal-page', 'reasonLegal'], ['no-article-in-page', 'reasonEmpty'], ['of a later version', 'reasonEmpty']])('no article: %s', async (reason, label) => {
  answerWith({ reason });
  expect(await loadPopupState(tab, defaults)).toEqual({ kind: 'nothing', reason: label });
});

test('nothing is asked of a page while Klartext is off', async () => {
  expect(await loadPopupState(tab, { ...defaults, enabled: false })).toEqual({ kind: 'nothing', reason: 'reasonOff' });
  expect(world.calls).toEqual([]);
});

test('a window without a tab', async () => {
  expect(await loadPopupState(undefined, defaults)).toEqual({ kind: 'nothing', reason: 'reasonUnknownSite' });
});

test('a site without rules gets no script before the person asks for it', async () => {
  expect(await loadPopupState({ id: 1, url: 'https://gazette.example/' }, defaults)).toEqual({ kind: 'nothing', reason: 'reasonUnknownSite', mayTry: true });
  expect(await loadPopupState({ id: 1, url: 'file:///page.html' }, defaults)).toEqual({ kind: 'nothing', reason: 'reasonUnknownSite', mayTry: false });
  expect(world.calls).toEqual([]);
});

test('a publisher that is not permitted yet', async () => {
  const state = await loadPopupState({ id: 1, url: 'https://www.france24.com/en/europe/20260305-harbour' }, defaults);
  expect(state).toMatchObject({ kind: 'not-allowed', publisher: { name: 'France 24' } });
});

test('a browser page, where no scripts run', async () => {
  world.scriptless.add(1);
  expect(await loadPopupState({ id: 1 }, defaults)).toEqual({ kind: 'nothing', reason: 'reasonUnknownSite' });
});

test('dw.com with its permission withdrawn', async () => {
  world.origins.clear();
  world.scriptless.add(1);
  expect(await loadPopupState({ id: 1 }, defaults)).toEqual({ kind: 'failure', help: 'failureNoAccess' });
});

test('a page whose reader fails', async () => {
  answerWith(undefined);
  world.onInject = () => { world.answers.set(1, new Map([['reader:read-article', () => { throw new Error('broken'); }]])); };
  expect(await loadPopupState(tab, defaults)).toEqual({ kind: 'failure', help: 'failureUnknown' });
});

test('generic mode: an article, none, and a failure', async () => {
  const answer = { article: { headline: 'Gazette' }, keyPoints: [] };
  answerWith(answer, 'reader:enter-generic-mode');
  expect(await loadGeneric({ id: 1 })).toEqual({ kind: 'article', answer });
  answerWith({ reason: 'no-article-in-page' }, 'reader:enter-generic-mode');
  expect(await loadGeneric({ id: 1 })).toEqual({ kind: 'nothing', reason: 'nothingByReadability' });
  world.answers.clear();
  expect(await loadGeneric({ id: 1 })).toEqual({ kind: 'failure', help: 'failureUnknown' });
});
