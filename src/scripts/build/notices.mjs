/** The notices that the licences of what ships inside the extension ask for, made from the packages themselves. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What is bundled or copied into the extension, with the file that holds its licence and the licence we expect there. */
export const shipped = [
  { name: '@mozilla/readability', file: 'LICENSE.md', licence: 'Apache-2.0' },
  { name: 'webextension-polyfill', file: 'LICENSE', licence: 'MPL-2.0' },
  { name: 'fflate', file: 'LICENSE', licence: 'MIT' },
  { name: '@fontsource/atkinson-hyperlegible-next', file: 'LICENSE', licence: 'OFL-1.1' },
];

/** Licences that a package names without bringing their text, as it asks to be handed on. */
const texts = join(import.meta.dirname, 'licences');
const unwritten = ['Apache-2.0'];

/** @param {string} url as package.json writes it @returns {string} */
function cleanRepositoryUrl(url) {
  return url.replace(/^git\+/, '').replace(/^git:/, 'https:').replace(/\.git$/, '');
}

/**
 * The text of THIRD-PARTY.txt.
 * @param {string} root of the project
 * @throws {Error} where a package has another licence than the one we agreed to
 */
export async function writeNotices(root) {
  const notices = await Promise.all(shipped.map(async ({ name, file, licence }) => {
    const folder = join(root, 'node_modules', name);
    const { version, license, repository } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
    if (license !== licence) throw new Error(`${name} ${version} is under ${license}, not ${licence}.`);
    const text = await readFile(join(folder, file), 'utf8');
    return [`${name} ${version} (${licence})`, `Source: ${cleanRepositoryUrl(repository?.url ?? repository ?? '')}`, '', text.trim()].join('\n');
  }));
  const whole = await Promise.all(unwritten.map((licence) => readFile(join(texts, `${licence}.txt`), 'utf8')));
  notices.push(...whole.map((text) => text.trimEnd()));
  return `Klartext is under the MIT licence. It contains these works of others, bundled and made smaller;\nwhat is changed in them besides stands in src/scripts/build/bundler-plugins.mjs of its sources.\n\n${notices.join(`\n\n${'-'.repeat(72)}\n\n`)}\n`;
}
