/**
 * Tests that the manifest's permissions and policy are made from the list of publishers, and grant no more than they
 * need.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readPublishers, withSites } from '../../../src/scripts/build/site-permissions.mjs';
import { publishers } from '../../../src/sites/publishers.ts';

const root = join(import.meta.dirname, '../../..');
const manifest = JSON.parse(readFileSync(join(root, 'manifest.json'), 'utf8')) as { host_permissions: string[]; content_security_policy: { extension_pages: string } };
const rulesOf = (policy: string): Record<string, string[]> => Object.fromEntries(policy.split('; ').map((rule) => [rule.split(' ')[0] ?? '', rule.split(' ').slice(1)]));

describe('the manifest', () => {
  test('requires access to Deutsche Welle, and to every other publisher as an option', async () => {
    const listed = await readPublishers(join(root, 'src/sites/publishers.ts'));
    expect(listed.map(({ name }) => name)).toEqual(publishers.map(({ name }) => name));
    const built = withSites(manifest, listed);
    expect(built).toMatchObject({ host_permissions: ['*://*.dw.com/*'], optional_host_permissions: ['*://*.france24.com/*'] });
    const rules = rulesOf(built.content_security_policy.extension_pages);
    expect(rules['img-src']).toEqual(["'self'", 'https://*.dw.com', 'https://*.france24.com']);
    expect(rules['media-src']).toEqual(['https://*.dw.com', 'https://tvdownloaddw-a.akamaihd.net', 'https://radiodownloaddw-a.akamaihd.net', 'https://*.france24.com']);
    expect(rules['connect-src']).toEqual(["'self'", 'https://static.dw.com', 'https://s.france24.com']);
  });

  test('changes only permissions and policy for a third publisher; the README gives a reason for each permission', () => {
    const gazette = { urlGrammar: { domain: 'gazette.example' }, name: 'The Gazette', pictures: 'https://img.gazette.example/p/' };
    const { optional_host_permissions: optional, content_security_policy: policy, ...rest } = withSites(manifest, [...publishers, gazette]);
    expect(optional).toEqual(['*://*.france24.com/*', '*://*.gazette.example/*']);
    const { content_security_policy: sourcePolicy, ...unchanged } = manifest;
    expect(rest).toEqual(unchanged);
    const [before, after] = [rulesOf(sourcePolicy.extension_pages), rulesOf(policy.extension_pages)];
    for (const [name, sources] of Object.entries(before)) expect(after[name]?.slice(0, sources.length), name).toEqual(sources);
    for (const name of ['default-src', 'script-src', 'style-src', 'base-uri', 'form-action', 'frame-ancestors', 'trusted-types']) expect(after[name], name).toEqual(before[name]);
    expect(readFileSync(join(root, 'README.md'), 'utf8')).toContain('| `*://*.france24.com/*`');
  });
});
