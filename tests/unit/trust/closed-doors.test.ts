/**
 * Checks the source of the extension for ways in (messages of pages and other extensions) and out (network, storage).
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const src = join(import.meta.dirname, '../../../src');
const files = readdirSync(join(src, 'extension'), { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts')).map((name) => join('extension', name));
const manifest = JSON.parse(readFileSync(join(src, '../manifest.json'), 'utf8')) as Record<string, unknown> & { permissions: string[]; content_security_policy: { extension_pages: string } };

function findLines(pattern: RegExp, among = files): string[] {
  return among.flatMap((file) => readFileSync(join(src, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '').split('\n')
    .filter((line) => pattern.test(line)).map((line) => `${file}: ${line.trim()}`));
}

test('no script listens to messages of the page or of other extensions', () => {
  expect(findLines(/Listener\(\s*['"]message|onmessage\b|postMessage|BroadcastChannel|MessageChannel|onMessageExternal|onConnect|CustomEvent|exportFunction|cloneInto|wrappedJSObject|world:\s*'MAIN'/)).toEqual([]);
  for (const key of ['externally_connectable', 'web_accessible_resources', 'sandbox', 'optional_host_permissions']) expect(manifest).not.toHaveProperty(key);
});

test('two files listen to messages, four send requests, and one imports a tool', () => {
  expect(new Set(findLines(/onMessage\.addListener/).map((line) => line.split(':')[0]))).toEqual(new Set(['extension/detector/start-detector.ts', 'extension/messaging.ts']));
  // Pictures for exported files; the extension's own fonts and locale files; older posts, when the person presses a
  // button. A page of the extension imports a tool's own file.
  expect(findLines(/\bfetch\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|importScripts|\bimport\(/).map((line) => line.split(':')[0]).join(' '))
    .toMatch(/^(extension\/(background\/fetch-picture|fonts|lazy-tools\/load-tool|load-labels|reader\/live-blog\/fetch-live-posts)\.ts ?){5}$/);
});

test('the manifest has three permissions, and a policy under which pages of the extension run its own files only', () => {
  expect(manifest.permissions).toEqual(['storage', 'scripting', 'activeTab']);
  const policy = manifest.content_security_policy.extension_pages;
  for (const rule of ["default-src 'none'", "connect-src 'self' https://static.dw.com", "style-src 'self'", "img-src 'self' https://*.dw.com", "script-src 'self'", "base-uri 'none'", "form-action 'none'", "frame-ancestors 'none'", "require-trusted-types-for 'script'", "trusted-types 'none'"]) expect(policy.split(/;\s*/)).toContain(rule);
  expect(policy).not.toMatch(/unsafe|\bhttp:|\*(?!\.dw\.com\b)/);
});

test('content scripts read no property of the document that an element of the page could clobber', () => {
  const inPages = files.filter((file) => !/extension\/(options|popup|background)\b|first-paint|adopt-styles/.test(file));
  expect(findLines(/(?<![\w'/-])(?:page|document|ownerDocument|live)\.[a-z]\w*(?!\w*\.ts')/i, inPages).filter((line) => !/import .* from/.test(line))).toEqual([]);
});

test('five files write to storage; what discloses the reading is not written in private windows', () => {
  const writers = findLines(/storage\.(sync|local|session)\.set\(|storage\[|\.setItem\(|indexedDB|caches\.|document\.cookie|\.pushState|replaceState/).map((line) => line.split(':')[0]);
  expect([...new Set(writers)].toSorted((a, b) => (a ?? '').localeCompare(b ?? ''))).toEqual(['reader-session-flag', 'rejected-messages', 'seen-posts', 'settings-store', 'theme-cache'].map((name) => `extension/${name}.ts`));
  // The only caller that sets the flag checks for private windows, and so does the store of seen posts.
  expect(findLines(/\.inIncognitoContext\) return undefined;/)).toEqual(['extension/seen-posts.ts: if (browser.extension.inIncognitoContext) return undefined;']);
  expect(findLines(/\bsetReaderOpen\(window/)).toEqual(['extension/reader/reader-controller.ts: if (!isContextInvalidated() && !browser.extension.inIncognitoContext) setReaderOpen(window, open);']);
});
