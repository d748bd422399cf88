/** Writes THIRD-PARTY.txt: the notices that the licences of the shipped packages require, read from the packages. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Lists the packages that are bundled or copied into the extension, with the file of their licence and the expected licence. */
export const shipped = [
  { name: '@mozilla/readability', file: 'LICENSE.md', licence: 'Apache-2.0' },
  { name: 'webextension-polyfill', file: 'LICENSE', licence: 'MPL-2.0' },
  { name: 'fflate', file: 'LICENSE', licence: 'MIT' },
  { name: '@fontsource/atkinson-hyperlegible-next', file: 'LICENSE', licence: 'OFL-1.1' },
];

const licenceTexts = join(import.meta.dirname, 'licences');
/** Licences that a package names without their text, which must be distributed too. */
const missingTexts = ['Apache-2.0'];

/**
 * Returns the https URL of a repository.
 * @param {string} url as package.json has it
 */
function cleanRepositoryUrl(url) {
  return url.replace(/^git\+/, '').replace(/^git:/, 'https:').replace(/\.git$/, '');
}

/**
 * Returns the text of THIRD-PARTY.txt.
 * @param {string} root of the project
 * @throws {Error} where a package has another licence than the expected one
 */
export async function writeNotices(root) {
  const notices = await Promise.all(shipped.map(async ({ name, file, licence }) => {
    const folder = join(root, 'node_modules', name);
    const { version, license, repository } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
    if (license !== licence) throw new Error(`${name} ${version} is under ${license}, not ${licence}.`);
    const text = await readFile(join(folder, file), 'utf8');
    return [`${name} ${version} (${licence})`, `Source: ${cleanRepositoryUrl(repository?.url ?? repository ?? '')}`, '', text.trim()].join('\n');
  }));
  const whole = await Promise.all(missingTexts.map((licence) => readFile(join(licenceTexts, `${licence}.txt`), 'utf8')));
  notices.push(...whole.map((text) => text.trimEnd()));
  return `Klartext is under the MIT licence. It contains these works of others, bundled and minified.\n\n${notices.join(`\n\n${'-'.repeat(72)}\n\n`)}\n`;
}
