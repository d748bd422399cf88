/** Makes the extensions that stand beside Klartext in the benchmark of speed; they ship nowhere. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

/**
 * By name: the reader that most readers are; a popup of one sentence and a content script of one message, which cost
 * what the browser takes for any.
 */
export const COMPARISON_EXTENSIONS = ['Minimal reader', 'Bare popup', 'Bare message'] as const;
export type ComparisonExtension = (typeof COMPARISON_EXTENSIONS)[number];

const manifests: Readonly<Record<ComparisonExtension, object>> = {
  'Minimal reader': { permissions: ['scripting'], host_permissions: ['*://*.dw.com/*'], action: {}, background: { service_worker: 'background.js' } },
  'Bare popup': { action: { default_popup: 'popup.html' } },
  'Bare message': { content_scripts: [{ matches: ['*://*.dw.com/*'], js: ['message.js'], run_at: 'document_end' }] },
};

/** Writes them below `folder`, which exists, and gives their folders. */
export async function buildComparisonExtensions(folder: string): Promise<Record<ComparisonExtension, string>> {
  const folders = COMPARISON_EXTENSIONS.map((name) => {
    const own = join(folder, name.replace(' ', '-'));
    mkdirSync(own);
    writeFileSync(join(own, 'manifest.json'), JSON.stringify({ manifest_version: 3, name, version: '1', ...manifests[name] }));
    writeFileSync(join(own, 'popup.html'), '<!doctype html><meta charset="utf-8"><title>Bare</title><p style="width: 400px">A popup that says no more than this one sentence.</p>');
    writeFileSync(join(own, 'message.js'), 'chrome.runtime.onMessage.addListener(() => undefined); chrome.runtime.sendMessage({ name: "bare" }).catch(() => undefined);');
    return [name, own] as const;
  });
  await build({
    entryPoints: ['background', 'page'].map((name) => join(import.meta.dirname, 'minimal-reader', `${name}.ts`)), outdir: join(folder, 'Minimal-reader'),
    bundle: true, minify: true, format: 'iife', target: 'chrome123', logLevel: 'error',
  });
  return Object.fromEntries(folders) as Record<ComparisonExtension, string>;
}
