/** What the manifest says of sites: Deutsche Welle stands in manifest.json, the others come from the list of sites itself. */
import { build } from 'esbuild';

/** @typedef {{ urlGrammar: { domain: string }, name: string, pictures: string }} Publisher */

/**
 * The publishers, as the sources list them.
 * @param {string} file publishers.ts
 * @returns {Promise<Publisher[]>}
 */
export async function readPublishers(file) {
  const { outputFiles: [bundle] } = await build({ entryPoints: [file], bundle: true, write: false, format: 'esm' });
  const { publishers } = await import(`data:text/javascript;base64,${Buffer.from(bundle?.text ?? '').toString('base64')}`);
  return publishers;
}

/**
 * The policy with another source for some kinds of request.
 * @param {string} policy
 * @param {Record<string, string>} sources
 */
function allow(policy, sources) {
  return policy.split('; ').map((rule) => {
    const source = sources[rule.split(' ')[0] ?? ''];
    return source === undefined ? rule : `${rule} ${source}`;
  }).join('; ');
}

/**
 * The manifest with every publisher that it does not ask for already: asked for in the options, and from the popup only
 * for pictures, sound and video of theirs.
 * @param {any} manifest
 * @param {readonly Publisher[]} publishers
 */
export function withSites(manifest, publishers) {
  const others = publishers.filter(({ urlGrammar: { domain } }) => !manifest.host_permissions.includes(`*://*.${domain}/*`));
  const policy = others.reduce((sum, { urlGrammar: { domain }, pictures }) => allow(sum, {
    'img-src': `https://*.${domain}`, 'media-src': `https://*.${domain}`, 'connect-src': new URL(pictures).origin,
  }), manifest.content_security_policy.extension_pages);
  return {
    ...manifest, optional_host_permissions: others.map(({ urlGrammar: { domain } }) => `*://*.${domain}/*`),
    content_security_policy: { extension_pages: policy },
  };
}
