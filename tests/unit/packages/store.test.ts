/** What the stores are told and shown: pictures of their sizes, texts that are true of the manifest. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '..', '..', '..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const manifest = JSON.parse(read('manifest.json')) as { version: string; permissions: string[]; host_permissions: string[]; browser_specific_settings: { gecko: object; gecko_android: object } };
const english = JSON.parse(read('src/locales/en/messages.json')) as Record<string, { message: string }>;
const german = JSON.parse(read('src/locales/de/messages.json')) as Record<string, { message: string }>;

/** Width and height stand at bytes 16 and 20 of a PNG; at 25 the kind of colours: 2 has no transparency, which Chrome's store refuses. */
function readPng(name: string): number[] {
  const bytes = readFileSync(join(root, 'store', name));
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20), bytes.readUInt8(25)];
}

describe('the pictures that npm run store:pictures takes', () => {
  test('have the sizes that the stores ask for', () => {
    const shots = ['popup', 'reader', 'reader-dark', 'reader-right-to-left', 'options', 'live-blog'].map((name) => `${name}.png`);
    const pictures = readdirSync(join(root, 'store')).filter((name) => name.endsWith('.png'));
    expect(pictures.toSorted()).toEqual([...shots, 'tile-large.png', 'tile-small.png'].toSorted());
    for (const shot of shots) expect(readPng(shot), shot).toEqual([1280, 800, 2]);
    expect(readPng('tile-small.png')).toEqual([440, 280, 2]);
    expect(readPng('tile-large.png')).toEqual([1400, 560, 2]);
  });

  test('are light enough to live in the repository', () => {
    const bytes = readdirSync(join(root, 'store')).map((name) => statSync(join(root, 'store', name)).size);
    expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThan(1_500_000);
  });

  test('one of them is the first thing in the README', () => {
    expect(read('README.md').split('\n').slice(0, 4).join('\n')).toMatch(/!\[[^\]]+\]\(store\/reader\.png\)/);
  });
});

describe.each([['en', english], ['de', german]] as const)('the store text in %s', (code, messages) => {
  const text = read(`store/${code}.md`);

  test('says what the locale file says', () => {
    expect(text).toContain(messages['extensionName']?.message);
    expect(text).toContain(messages['extensionDescription']?.message);
    expect(text).toContain(messages['seenPostsForget']?.message);
  });

  test('gives each permission its reason, and names none that is not asked for', () => {
    const named = [...text.matchAll(/^\| `([^`]+)` \|/gm)].map(([, right = '']) => right);
    const { optional_host_permissions: optional = [] } = manifest as { optional_host_permissions?: string[] };
    expect(named.toSorted()).toEqual([...manifest.permissions, ...manifest.host_permissions, ...optional].toSorted());
  });

  test('has all that the forms ask for', () => {
    expect(text.match(/^## /gm)).toHaveLength(9);
  });
});

test('a browser whose language Klartext does not speak is answered in English', () => {
  expect(JSON.parse(read('manifest.json'))).toMatchObject({ default_locale: 'en' });
});

test('the version is the same in manifest, package and change log', () => {
  const { version } = JSON.parse(read('package.json')) as { version: string };
  expect(manifest.version).toBe(version);
  expect(/^## (\S+)/m.exec(read('CHANGELOG.md'))?.[1]).toBe(version);
});

test('Firefox on desktop and Android is told that nothing is collected, and the same least version', () => {
  expect(manifest.browser_specific_settings).toEqual({
    gecko: { id: expect.any(String), strict_min_version: '147.0', data_collection_permissions: { required: ['none'] } },
    gecko_android: { strict_min_version: '147.0' },
  });
});
