/**
 * A language that nobody speaks, for finding text that stands in the code instead of the locale files: every message in
 * brackets, with accents and 40 % longer. It is made here and never shipped.
 */

export type Messages = Record<string, { message: string; description?: string }>;

const accents: Readonly<Record<string, string>> = { a: 'ȧ', e: 'ḗ', i: 'ī', o: 'ǿ', u: 'ŭ', c: 'ƈ', n: 'ƞ', r: 'ř', s: 'ş', t: 'ŧ', A: 'Ȧ', E: 'Ḗ', I: 'Ī', O: 'Ǿ', U: 'Ŭ' };

/** Longer by words, not by one long word: lines must be able to break as they do in a real language. */
function lengthen(message: string): string {
  const more = Math.ceil(message.length * 0.4);
  return `${message} ${'ẋẋẋẋẋẋ '.repeat(Math.ceil(more / 7)).slice(0, more).trim()}`;
}

/** Every message in that language, under the code that `localeCode` must have. */
export function makePseudo(messages: Messages, code: string): Messages {
  return Object.fromEntries(Object.entries(messages).map(([key, { message }]) =>
    [key, { message: key === 'localeCode' ? code : `⟦${lengthen(message.replace(/[a-z]/gi, (letter) => accents[letter] ?? letter))}⟧` }]));
}

const tidy = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim();

/** What is left of a text without its messages, which may stand in each other. */
function dropMessages(text: string): string {
  const rest = text.replaceAll(/⟦[^⟦⟧]*⟧/g, '\n');
  return rest === text ? rest : dropMessages(rest);
}

/** Names that no language translates, and keys as a title names them. */
const NAMES = /\bKlartext\b|\bFrance 24\b|\bfrance24\.com\b|\((?:[a-z?]|Esc)\)/g;

/** The pieces of a text with a word that neither a message nor `known` has: written into the code. */
export function findStray(text: string, known: string): string[] {
  const source = tidy(known);
  return dropMessages(text).replaceAll(NAMES, '\n').split('\n').map(tidy)
    .filter((piece) => (piece.match(/[\p{L}\p{M}]+/gu) ?? []).some((word) => !source.includes(word)));
}
