/**
 * Provides a pseudo locale for finding text that is in the code instead of the locale files: every message in brackets,
 * with accents and 40 % longer. It exists in tests only.
 */

export type Messages = Record<string, { message: string; description?: string }>;

const accents: Readonly<Record<string, string>> = { a: 'ȧ', e: 'ḗ', i: 'ī', o: 'ǿ', u: 'ŭ', c: 'ƈ', n: 'ƞ', r: 'ř', s: 'ş', t: 'ŧ', A: 'Ȧ', E: 'Ḗ', I: 'Ī', O: 'Ǿ', U: 'Ŭ' };

/**
 * Lengthens a message by 40 %, by several words instead of one long one, so that lines can break as in real languages.
 */
function lengthen(message: string): string {
  const extra = Math.ceil(message.length * 0.4);
  return `${message} ${'ẋẋẋẋẋẋ '.repeat(Math.ceil(extra / 7)).slice(0, extra).trim()}`;
}

/** Returns the messages in the pseudo locale; its message `localeCode` is `code`. */
export function makePseudo(messages: Messages, code: string): Messages {
  return Object.fromEntries(Object.entries(messages).map(([key, { message }]) =>
    [key, { message: key === 'localeCode' ? code : `⟦${lengthen(message.replace(/[a-z]/gi, (letter) => accents[letter] ?? letter))}⟧` }]));
}

const normalise = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim();

/** Removes all messages from a text; messages may contain messages. */
function dropMessages(text: string): string {
  const rest = text.replaceAll(/⟦[^⟦⟧]*⟧/g, '\n');
  return rest === text ? rest : dropMessages(rest);
}

/** Names that are not translated, and keys in parentheses, as titles of buttons name them. */
const NAMES = /\bKlartext\b|\bFrance 24\b|\bfrance24\.com\b|\((?:[a-z?]|Esc)\)/g;

/**
 * Returns the pieces of a text with a word that is neither in a message nor in `allowed`: such words are in the code.
 */
export function findStray(text: string, allowed: string): string[] {
  const source = normalise(allowed);
  return dropMessages(text).replaceAll(NAMES, '\n').split('\n').map(normalise)
    .filter((piece) => (piece.match(/[\p{L}\p{M}]+/gu) ?? []).some((word) => !source.includes(word)));
}
