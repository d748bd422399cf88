/**
 * Checks that every locale has the same keys and placeholders as English; the build fails where one has not. At run time
 * a missing message would be shown in English.
 */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** @typedef {Record<string, { message: string, description?: string }>} Messages */

/**
 * Returns the keys that occur twice in one object of a JSON text. `JSON.parse` keeps the last of them without an error.
 * @param {string} text JSON
 */
export function findDuplicateKeys(text) {
  /** @type {Set<string>[]} */
  const openObjects = [];
  /** @type {string[]} */
  const duplicates = [];
  // Matches strings whole, so that braces and colons inside them are ignored.
  for (const [token, key, colon] of text.matchAll(/[{}]|("(?:[^"\\]|\\.)*")(\s*:)?/g)) {
    const keys = openObjects.at(-1);
    if (token === '{') openObjects.push(new Set());
    else if (token === '}') openObjects.pop();
    else if (key && colon && keys?.has(key)) duplicates.push(JSON.parse(key));
    else if (key && colon) keys?.add(key);
  }
  return duplicates;
}

/**
 * Returns the different placeholders ($1 to $9) of a message, sorted.
 * @type {(message: string | undefined) => string[]}
 */
const readPlaceholders = (message = '') => [...new Set(message.match(/\$\d/g))].toSorted();

/**
 * Splits the key of a plural form into its stem and its plural category (CLDR); `undefined` for other keys.
 * @type {(key: string) => { stem: string, category: string } | undefined}
 */
function splitPlural(key) {
  const [, stem, category] = /^(.+)_(zero|one|two|few|many|other)$/.exec(key) ?? [];
  return stem && category ? { stem, category } : undefined;
}

/**
 * Returns the keys that a language must have: those of English, with the plural categories of the language.
 * @param {Messages} english
 * @param {Intl.PluralRules} plurals
 */
function listKeys(english, plurals) {
  return Object.keys(english).flatMap((key) => {
    const plural = splitPlural(key);
    if (plural?.category === 'one') return [];
    return plural ? plurals.resolvedOptions().pluralCategories.map((category) => `${plural.stem}_${category}`) : [key];
  });
}

/**
 * Returns whether a plural form may omit its number: "the picture" where the form is used for one number at most.
 * Counter-examples: `one` in Russian is used for 21 too, in French for 0. Where English omits the number, the count 0
 * never occurs and is not considered. Tries 0 to 200 and two millions: French has a category for millions.
 * @param {Messages} english
 * @param {Intl.PluralRules} plurals
 * @param {string} key
 */
function mayOmitNumber(english, plurals, key) {
  const { stem, category } = splitPlural(key) ?? {};
  if (!stem) return false;
  const first = readPlaceholders(english[`${stem}_one`]?.message).length === 0 ? 1 : 0;
  const counts = [...Array.from({ length: 200 }, (_, index) => index + first), 1_000_000, 2_000_000];
  return counts.filter((count) => plurals.select(count) === category).length <= 1;
}

/**
 * Returns what is wrong with one message, as a predicate ("has no message"); `undefined` where nothing is.
 * @param {string} message
 * @param {{ expected: string[], optional: boolean }} placeholders `optional`: the message may have none
 */
function findMessageFault(message, { expected, optional }) {
  if (typeof message !== 'string' || message.trim() === '') return 'has no message';
  const found = readPlaceholders(message);
  if (/\$(?!\d)/.test(message)) return 'has a "$" that no digit follows';
  if (found.join() === expected.join() || (optional && found.length === 0)) return undefined;
  return `has the placeholders ${found.join(', ') || 'none'}; expected: ${expected.join(', ') || 'none'}`;
}

/**
 * Returns what is wrong with the keys and messages of one locale, a predicate each.
 * @param {string} code name of its folder
 * @param {Messages} messages
 * @param {Messages} english
 */
function findMessageFaults(code, messages, english) {
  const plurals = new Intl.PluralRules(code.replaceAll('_', '-'));
  const keys = listKeys(english, plurals);
  return [
    ...keys.filter((key) => !Object.hasOwn(messages, key)).map((key) => `lacks "${key}"`),
    ...Object.keys(messages).filter((key) => !keys.includes(key)).map((key) => `has "${key}", which English or the language's plurals do not`),
    ...keys.filter((key) => Object.hasOwn(messages, key)).flatMap((key) => {
      const plural = splitPlural(key);
      const expected = readPlaceholders(english[plural ? `${plural.stem}_other` : key]?.message);
      const fault = findMessageFault(messages[key]?.message ?? '', { expected, optional: mayOmitNumber(english, plurals, key) });
      return fault ? [`"${key}" ${fault}`] : [];
    }),
  ];
}

/**
 * Returns what is wrong with one locale file, a line each.
 * @param {string} code name of its folder
 * @param {string} text content of the file
 * @param {Messages} english
 * @returns {string[]}
 */
export function findLocaleFaults(code, text, english) {
  /** @type {Messages} */
  let messages;
  try {
    messages = JSON.parse(text);
  } catch (error) {
    return [`${code}/messages.json is not JSON: ${String(error)}`];
  }
  const tag = code.replaceAll('_', '-');
  const declared = messages['localeCode']?.message;
  return [
    ...findDuplicateKeys(text).map((key) => `has "${key}" twice`),
    ...findMessageFaults(code, messages, english),
    ...(declared === undefined || declared === tag ? [] : [`"localeCode" is "${declared}"; expected: "${tag}"`]),
  ].map((fault) => `${code}/messages.json ${fault}`);
}

/**
 * Checks every locale in a folder against English.
 * @param {string} folder
 * @throws {Error} that lists what is wrong, by file and key
 */
export async function checkLocales(folder) {
  const read = (/** @type {string} */ code) => readFile(join(folder, code, 'messages.json'), 'utf8');
  /** @type {Messages} */
  const english = JSON.parse(await read('en'));
  const faults = await Promise.all((await readdir(folder)).map(async (code) => findLocaleFaults(code, await read(code), english)));
  if (faults.flat().length > 0) throw new Error(`The locales are not complete:\n  ${faults.flat().join('\n  ')}`);
}
