/** Builds the extensions that the speed benchmark compares Klartext with; they are not shipped. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

/**
 * "Minimal reader" does what most reader extensions do; "Bare popup" shows one sentence, so its time is what the browser
 * itself needs to open a popup.
 */
export const COMPARISON_EXTENSIONS = ['Minimal reader', 'Bare popup'] as const;
export type ComparisonExtension = (typeof COMPARISON_EXTENSIONS)[number];

const manifests: Readonly<Record<ComparisonExtension, object>> = {
  'Minimal reader': { permissions: ['scripting'], host_permissions: ['*://*.dw.com/*'], action: {}, background: { service_worker: 'background.js' } },
  'Bare popup': { action: { default_popup: 'popup.html' } },
};

/** Toggles the reader on a click, and injects its script first where the tab has none: as Klartext does. */
const MINIMAL_READER_BACKGROUND = `chrome.action.onClicked.addListener(async ({ id }) => {
  const toggle = () => chrome.tabs.sendMessage(id, 'toggle');
  if (await toggle().catch(() => false)) return;
  await chrome.scripting.executeScript({ target: { tabId: id }, files: ['minimal-reader.js'] });
  await toggle();
});`;
const BARE_POPUP = '<!doctype html><meta charset="utf-8"><title>Bare</title><p style="width: 400px">A popup that says no more than this one sentence.</p>';

/** Writes each extension into a new folder inside `parent`, which must exist. Returns the folders. */
export async function buildComparisonExtensions(parent: string): Promise<string[]> {
  const [reader, popup] = COMPARISON_EXTENSIONS.map((name) => {
    const folder = join(parent, name.replace(' ', '-'));
    mkdirSync(folder);
    writeFileSync(join(folder, 'manifest.json'), JSON.stringify({ manifest_version: 3, name, version: '1', ...manifests[name] }));
    return folder;
  }) as [string, string];
  writeFileSync(join(popup, 'popup.html'), BARE_POPUP);
  writeFileSync(join(reader, 'background.js'), MINIMAL_READER_BACKGROUND);
  await build({
    entryPoints: [join(import.meta.dirname, 'minimal-reader.ts')], outdir: reader,
    bundle: true, minify: true, format: 'iife', target: 'chrome123', logLevel: 'error',
  });
  return [reader, popup];
}
