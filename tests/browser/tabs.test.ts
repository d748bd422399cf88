/** Tabs that the browser puts away to save memory. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { waitUntil } from '../../src/workshop/session.ts';
import { putFixture, startStage, waitForReader, waitForTitle, type Stage } from './harness.ts';

let stage: Stage;
let url = '';

beforeAll(async () => {
  stage = await startStage();
  url = putFixture(stage.server, 'sample');
});
afterAll(() => stage.stop());

test('a discarded tab is seen anew when it is loaded again, and its reader is open again', async () => {
  const page = await stage.session.openPage(url);
  await waitForTitle(stage.session, 'actionTitleArticle');
  await stage.session.runCommand('toggle-reader', page);
  await waitForReader(page, 'Harbour town swaps diesel ferries for sails');
  await stage.session.openPage('https://www.dw.com/en/elsewhere/t-70000499');
  const find = `browser.tabs.query({ url: ${JSON.stringify(url)} }).then(([tab]) => tab)`;
  expect(await stage.session.askExtension(`${find}.then((tab) => browser.tabs.discard(tab.id)).then(() => ${find}).then((tab) => tab.discarded)`)).toBe(true);
  await stage.session.askExtension(`${find}.then((tab) => browser.tabs.update(tab.id, { active: true })).then(() => true)`);
  await waitForTitle(stage.session, 'actionTitleArticle');
  const isOpen = `${find}.then((tab) => browser.scripting.executeScript({ target: { tabId: tab.id }, func: () => document.querySelector('klartext-reader') !== null })).then(([{ result }]) => result)`;
  await waitUntil('the reader to be open again', () => stage.session.askExtension<boolean>(isOpen));
});
