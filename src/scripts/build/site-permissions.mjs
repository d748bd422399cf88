/** Adds to the manifest the host permissions of the publishers other than Deutsche Welle, which manifest.json names itself. */
import { build } from 'esbuild';

/** @typedef {{ urlGrammar: { domain: string }, name: string, pictures: string }} Publisher */

/**
 * Returns the publishers that the sources list.
 * @param {string} file path of publishers.ts
 * @returns {Promise<Publisher[]>}
 */
export async function readPublishers(file) {
  const { outputFiles: [bundle] } = await build({ entryPoints: [file], bundle: true, write: false, format: 'esm' });
  const { publishers } = await import(`data:text/javascript;base64,${Buffer.from(bundle?.text ?? '').toString('base64')}`);
  return publishers;
}

/**
 * Returns a content security policy with one more source for some directives.
 * @param {string} policy
 * @param {Record<string, string>} sources by directive
 */
function addSources(policy, sources) {
  return policy.split('; ').map((rule) => {
    const source = sources[rule.split(' ')[0] ?? ''];
    return source === undefined ? rule : `${rule} ${source}`;
  }).join('; ');
}

/**
 * Returns the manifest with an optional host permission for every publisher that it does not name yet, and with a policy
 * under which the extension's own pages may load the pictures, sound and video of these publishers.
 * @param {any} manifest
 * @param {readonly Publisher[]} publishers
 */
export function withSites(manifest, publishers) {
  const others = publishers.filter(({ urlGrammar: { domain } }) => !manifest.host_permissions.includes(`*://*.${domain}/*`));
  const policy = others.reduce((sum, { urlGrammar: { domain }, pictures }) => addSources(sum, {
    'img-src': `https://*.${domain}`, 'media-src': `https://*.${domain}`, 'connect-src': new URL(pictures).origin,
  }), manifest.content_security_policy.extension_pages);
  return {
    ...manifest, optional_host_permissions: others.map(({ urlGrammar: { domain } }) => `*://*.${domain}/*`),
    content_security_policy: { extension_pages: policy },
  };
}
