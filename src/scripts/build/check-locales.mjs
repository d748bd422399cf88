/**
 * Whether every locale says what English says: the build refuses one that does not. At run time a hole would be
 * filled with English; here it is found before anybody reads it.
 */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** @typedef {Record<string, { message: string, description?: string }>} Messages */

/**
 * Keys that stand twice in one object: `JSON.parse` keeps the last and says nothing.
 * @param {string} text JSON
 */
export function findDuplicateKeys(text) {
  /** @type {Set<string>[]} */
  const open = [];
  /** @type {string[]} */
  const twice = [];
  // Strings are matched whole, so that braces and colons inside them count for nothing.
  for (const [token, key, colon] of text.matchAll(/[{}]|("(?:[^"\\]|\\.)*")(\s*:)?/g)) {
    const keys = open.at(-1);
    if (token === '{') open.push(new Set());
    else if (token === '}') open.pop();
    else if (key && colon && keys?.has(key)) twice.push(JSON.parse(key));
    else if (key && colon) keys?.add(key);
  }
  return twice;
}

/** @type {(message: string | undefined) => string[]} */
const readPlaceholders = (message = '') => [...new Set(message.match(/\$\d/g))].toSorted();

/** @type {(key: string) => { stem: string, category: string } | undefined} */
function splitPlural(key) {
  const [, stem, category] = /^(.+)_(zero|one|two|few|many|other)$/.exec(key) ?? [];
  return stem && category ? { stem, category } : undefined;
}

/**
 * The keys that a language must have: English's, with the plural forms that the language tells apart.
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
 * Whether a plural form may leave its number out: "the picture" where the form means one number at most. Russian's `one`
 * means 21 as well, French's means 0; 0 does not count where English itself leaves the number out, for then it never comes.
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
 * What is wrong with one message, as half a sentence.
 * @param {string} message
 * @param {{ wanted: string[], optional: boolean }} placeholders
 */
function findMessageFault(message, { wanted, optional }) {
  if (typeof message !== 'string' || message.trim() === '') return 'has no message';
  const found = readPlaceholders(message);
  if (/\$(?!\d)/.test(message)) return 'has a "$" that no digit follows';
  if (found.join() === wanted.join() || (optional && found.length === 0)) return undefined;
  return `has the placeholders ${found.join(', ') || 'none'}; expected: ${wanted.join(', ') || 'none'}`;
}

/**
 * @param {string} code
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
      const wanted = readPlaceholders(english[plural ? `${plural.stem}_other` : key]?.message);
      const fault = findMessageFault(messages[key]?.message ?? '', { wanted, optional: mayOmitNumber(english, plurals, key) });
      return fault ? [`"${key}" ${fault}`] : [];
    }),
  ];
}

/**
 * What is wrong with one locale file, a line each; empty where nothing is.
 * @param {string} code name of its folder
 * @param {string} text what the file holds
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
  const told = messages['localeCode']?.message;
  return [
    ...findDuplicateKeys(text).map((key) => `has "${key}" twice`),
    ...findMessageFaults(code, messages, english),
    ...(told === undefined || told === tag ? [] : [`"localeCode" is "${told}"; expected: "${tag}"`]),
  ].map((fault) => `${code}/messages.json ${fault}`);
}

/**
 * Checks every locale in a folder against its English one.
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
