/** What the manifest says of publishers is made from the list of sites, and no more is asked for than they need. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readPublishers, withSites } from '../../../src/scripts/build/site-permissions.mjs';
import { publishers } from '../../../src/sites/publishers.ts';

const root = join(import.meta.dirname, '../../..');
const manifest = JSON.parse(readFileSync(join(root, 'manifest.json'), 'utf8')) as { host_permissions: string[]; content_security_policy: { extension_pages: string } };
const rulesOf = (policy: string): Record<string, string[]> => Object.fromEntries(policy.split('; ').map((rule) => [rule.split(' ')[0] ?? '', rule.split(' ').slice(1)]));

describe('the manifest', () => {
  test('asks for Deutsche Welle at once and for every other publisher in the options', async () => {
    const listed = await readPublishers(join(root, 'src/sites/publishers.ts'));
    expect(listed.map(({ name }) => name)).toEqual(publishers.map(({ name }) => name));
    const built = withSites(manifest, listed);
    expect(built).toMatchObject({ host_permissions: ['*://*.dw.com/*'], optional_host_permissions: ['*://*.france24.com/*'] });
    const rules = rulesOf(built.content_security_policy.extension_pages);
    expect(rules['img-src']).toEqual(["'self'", 'https://*.dw.com', 'https://*.france24.com']);
    expect(rules['media-src']).toEqual(['https://*.dw.com', 'https://tvdownloaddw-a.akamaihd.net', 'https://radiodownloaddw-a.akamaihd.net', 'https://*.france24.com']);
    expect(rules['connect-src']).toEqual(["'self'", 'https://static.dw.com', 'https://s.france24.com']);
  });

  test('says nothing else otherwise for a third one, and gives each permission a reason in the README', () => {
    const gazette = { urlGrammar: { domain: 'gazette.example' }, name: 'The Gazette', pictures: 'https://img.gazette.example/p/' };
    const { optional_host_permissions: asked, content_security_policy: policy, ...rest } = withSites(manifest, [...publishers, gazette]);
    expect(asked).toEqual(['*://*.france24.com/*', '*://*.gazette.example/*']);
    const { content_security_policy: own, ...unchanged } = manifest;
    expect(rest).toEqual(unchanged);
    const [before, after] = [rulesOf(own.extension_pages), rulesOf(policy.extension_pages)];
    for (const [name, sources] of Object.entries(before)) expect(after[name]?.slice(0, sources.length), name).toEqual(sources);
    for (const name of ['default-src', 'script-src', 'style-src', 'base-uri', 'form-action', 'frame-ancestors', 'trusted-types']) expect(after[name], name).toEqual(before[name]);
    expect(readFileSync(join(root, 'README.md'), 'utf8')).toContain('| `*://*.france24.com/*`');
  });
});
