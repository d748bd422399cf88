/** Checks that a tool whose file is gone says so where it was asked for, and that the reader stays whole. */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Page } from 'puppeteer-core';
import { waitUntil } from '../../src/scripts/browser/browser-session.ts';
import { builtExtension, putFixture, readReader, startStage, waitForReader, waitForTitle, type Stage } from './harness.ts';
import { evaluateInReader } from './surfaces.ts';

const folder = mkdtempSync(join(tmpdir(), 'klartext-tools-'));
let stage: Stage;
let page: Page;

beforeAll(async () => {
  // An update removes files of the old version while its reader is still open.
  cpSync(builtExtension, folder, { recursive: true });
  rmSync(join(folder, 'tools'), { recursive: true });
  stage = await startStage(folder);
  page = await stage.session.openPage(putFixture(stage.server, 'sample'));
  await waitForTitle(stage.session, 'actionTitleArticle');
  await stage.session.runCommand('toggle-reader', page);
  await waitForReader(page);
});
afterAll(async () => {
  await stage.stop();
  rmSync(folder, { recursive: true });
});

async function expectFailure(selector: string): Promise<void> {
  const text = await waitUntil(`a sentence in ${selector}`, async () => await readReader(page, selector) || undefined);
  expect(text).toMatch(/^That did not work: .{10}/);
}

test('an enlarged picture', async () => {
  await evaluateInReader(page, (root) => root.querySelector<HTMLElement>('.article button.enlarge')?.click());
  await expectFailure('.tool-status');
});

test('listening', async () => {
  await evaluateInReader(page, (root) => { root.querySelector('.tool-status')?.replaceChildren(); root.querySelector<HTMLElement>('.tools > button.listen')?.click(); });
  await expectFailure('.tool-status');
});

test('the list of keys', async () => {
  await evaluateInReader(page, (root) => root.querySelector<HTMLElement>('.tools > button.help')?.click());
  await expectFailure('.key-help');
});

test('files', async () => {
  await evaluateInReader(page, (root) => { root.querySelector<HTMLElement>(':popover-open')?.hidePopover(); root.querySelector<HTMLElement>('.tools > button.export')?.click(); });
  await evaluateInReader(page, (root) => root.querySelector<HTMLElement>('.export-panel button.saveEpub')?.click());
  await waitUntil('the reason', async () => (await readReader(page, '.export-panel .said'))?.startsWith('That did not work'));
});

test('the reader is still there, and closes', async () => {
  expect(await readReader(page, 'h1.headline')).toBe('Harbour town swaps diesel ferries for sails');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await waitUntil('the page', () => page.evaluate(() => document.querySelector('klartext-reader') === null));
});
