/** Checks the pictures and texts for the stores: their sizes, and that the texts agree with the manifest. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '..', '..', '..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const manifest = JSON.parse(read('manifest.json')) as { version: string; permissions: string[]; host_permissions: string[]; browser_specific_settings: { gecko: object; gecko_android: object } };
const english = JSON.parse(read('src/locales/en/messages.json')) as Record<string, { message: string }>;
const german = JSON.parse(read('src/locales/de/messages.json')) as Record<string, { message: string }>;

/** Returns width (byte 16), height (byte 20) and colour type (byte 25) of a PNG. Type 2 has no transparency, which Chrome's store refuses. */
function readPng(name: string): number[] {
  const bytes = readFileSync(join(root, 'store', name));
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20), bytes.readUInt8(25)];
}

describe('the pictures that npm run store:pictures takes', () => {
  test('have the sizes that the stores require', () => {
    const shots = ['popup', 'reader', 'reader-dark', 'reader-right-to-left', 'options', 'live-blog'].map((name) => `${name}.png`);
    const pictures = readdirSync(join(root, 'store')).filter((name) => name.endsWith('.png'));
    expect(pictures.toSorted()).toEqual([...shots, 'tile-large.png', 'tile-small.png'].toSorted());
    for (const shot of shots) expect(readPng(shot), shot).toEqual([1280, 800, 2]);
    expect(readPng('tile-small.png')).toEqual([440, 280, 2]);
    expect(readPng('tile-large.png')).toEqual([1400, 560, 2]);
  });

  test('are less than 1.5 MB in all', () => {
    const bytes = readdirSync(join(root, 'store')).map((name) => statSync(join(root, 'store', name)).size);
    expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThan(1_500_000);
  });

  test('the README begins with one of them', () => {
    expect(read('README.md').split('\n').slice(0, 4).join('\n')).toMatch(/!\[[^\]]+\]\(store\/reader\.png\)/);
  });
});

describe.each([['en', english], ['de', german]] as const)('the store text in %s', (code, messages) => {
  const text = read(`store/${code}.md`);

  test('has the texts of the locale file', () => {
    expect(text).toContain(messages['extensionName']?.message);
    expect(text).toContain(messages['extensionDescription']?.message);
    expect(text).toContain(messages['seenPostsForget']?.message);
  });

  test('explains each permission and no other', () => {
    const explained = [...text.matchAll(/^\| `([^`]+)` \|/gm)].map(([, permission = '']) => permission);
    const { optional_host_permissions: optional = [] } = manifest as { optional_host_permissions?: string[] };
    expect(explained.toSorted()).toEqual([...manifest.permissions, ...manifest.host_permissions, ...optional].toSorted());
  });

  test('has all sections that the forms require', () => {
    expect(text.match(/^## /gm)).toHaveLength(9);
  });
});

test('English is the default locale', () => {
  expect(JSON.parse(read('manifest.json'))).toMatchObject({ default_locale: 'en' });
});

test('the version is the same in manifest, package and change log', () => {
  const { version } = JSON.parse(read('package.json')) as { version: string };
  expect(manifest.version).toBe(version);
  expect(/^## (\S+)/m.exec(read('CHANGELOG.md'))?.[1]).toBe(version);
});

test('the manifest declares no data collection, and the same minimum version of Firefox for desktop and Android', () => {
  expect(manifest.browser_specific_settings).toEqual({
    gecko: { id: expect.any(String), strict_min_version: '153.0', data_collection_permissions: { required: ['none'] } },
    gecko_android: { strict_min_version: '153.0' },
  });
});
