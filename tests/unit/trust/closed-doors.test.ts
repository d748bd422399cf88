/** What the source itself must not hold: ears for the page, doors for other extensions, ways to the network. */
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

test('nothing listens to the page or to other extensions', () => {
  expect(findLines(/Listener\(\s*['"]message|onmessage\b|postMessage|BroadcastChannel|MessageChannel|onMessageExternal|onConnect|CustomEvent|exportFunction|cloneInto|wrappedJSObject|world:\s*'MAIN'/)).toEqual([]);
  for (const door of ['externally_connectable', 'web_accessible_resources', 'sandbox', 'optional_host_permissions']) expect(manifest).not.toHaveProperty(door);
});

test('only one file hears messages, and only four ask the network', () => {
  expect(new Set(findLines(/onMessage\.addListener/).map((line) => line.split(':')[0]))).toEqual(new Set(['extension/detector/start-detector.ts', 'extension/messaging.ts']));
  // A picture of the article for its file; the extension's own fonts and texts; older posts, at a press.
  expect(findLines(/\bfetch\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|importScripts|\bimport\(/).map((line) => line.split(':')[0]).join(' '))
    .toMatch(/^(extension\/(background\/fetch-picture|fonts|labels|reader\/live-blog\/fetch-live-posts)\.ts ?){4}$/);
});

test('permissions are the fewest that work, and pages of the extension run nothing but its own files', () => {
  expect(manifest.permissions).toEqual(['storage', 'scripting', 'activeTab']);
  const policy = manifest.content_security_policy.extension_pages;
  for (const rule of ["default-src 'none'", "connect-src 'self' https://static.dw.com", "style-src 'self'", "img-src 'self' https://*.dw.com", "script-src 'self'", "base-uri 'none'", "form-action 'none'", "frame-ancestors 'none'", "require-trusted-types-for 'script'", "trusted-types 'none'"]) expect(policy.split(/;\s*/)).toContain(rule);
  expect(policy).not.toMatch(/unsafe|\bhttp:|\*(?!\.dw\.com\b)/);
});

test('content scripts ask the page for nothing that a name in its markup could hide', () => {
  const inPages = files.filter((file) => !/extension\/(options|popup|background)\b|first-paint|adopt-styles/.test(file));
  expect(findLines(/(?<![\w'/-])(?:page|document|ownerDocument|live)\.[a-z]\w*(?!\w*\.ts')/i, inPages).filter((line) => !/import .* from/.test(line))).toEqual([]);
});

test('five files write anything down; what tells of reading is not written in private windows', () => {
  const writers = findLines(/storage\.(sync|local|session)\.set\(|storage\[|\.setItem\(|indexedDB|caches\.|document\.cookie|\.pushState|replaceState/).map((line) => line.split(':')[0]);
  expect([...new Set(writers)].toSorted((a, b) => (a ?? '').localeCompare(b ?? ''))).toEqual(['reader-session-flag', 'rejected-messages', 'seen-posts', 'settings-store', 'theme-cache'].map((name) => `extension/${name}.ts`));
  // The only caller of the flag asks first, and so does the memory of live blogs.
  expect(findLines(/\.inIncognitoContext\) return undefined;/)).toEqual(['extension/seen-posts.ts: if (browser.extension.inIncognitoContext) return undefined;']);
  expect(findLines(/\bsetReaderOpen\(window/)).toEqual(['extension/reader/reader-controller.ts: if (!isContextInvalidated() && !browser.extension.inIncognitoContext) setReaderOpen(window, open);']);
});
