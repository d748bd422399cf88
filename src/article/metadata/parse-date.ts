/** Parses dates as pages print them, in any of the site's languages. */
import { charClassAt, COMBINING_MARK, wordPattern } from '../char-classes.ts';

/** Code points of the digit zero: Arabic-Indic, Extended Arabic-Indic, Devanagari, Bengali. */
const ZEROS = [0x660, 0x6f0, 0x966, 0x9e6];
/** UTF-16 code units. A longer text that holds a date is a sentence. */
const MAX_DATE_LENGTH = 40;
/** The last year before the web. A page cannot be published in it. */
const LAST_YEAR_BEFORE_WEB = 1990;

/** Returns the text with the digits of these scripts as ASCII digits. */
export function asciiDigits(text: string): string {
  return text.replace(/[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef]/g, (digit) => {
    const code = digit.charCodeAt(0);
    return String(code - (ZEROS.findLast((zero) => code >= zero) ?? 0));
  });
}

/** Returns an ISO date; `undefined` for a day that no calendar has, such as 31 February. */
function isoDay(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const isReal = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day && year > LAST_YEAR_BEFORE_WEB;
  return isReal ? date.toISOString().slice(0, 10) : undefined;
}

/** Returns a word in lower case without combining marks, which editors and `Intl` write differently. */
const withoutMarks = (word: string): string => Array.from(word.toLowerCase().normalize('NFD'))
  .filter((letter) => (charClassAt(letter, 0) & COMBINING_MARK) === 0).join('');

/** Returns the names of a month (1 to 12) in a language: alone, and behind a day ("август", "24 августа"). */
function monthNames(month: number, language: string): string[] {
  const date = Date.UTC(2020, month - 1, 5);
  return [{ month: 'long' } as const, { month: 'long', day: 'numeric' } as const].flatMap((options) =>
    new Intl.DateTimeFormat(language, { ...options, calendar: 'gregory', timeZone: 'UTC' }).formatToParts(date)
      .filter(({ type }) => type === 'month').map(({ value }) => withoutMarks(value)));
}

/** Parses a day, the name of a month and a year: "24 août 2016", "June 14, 2026", "24 de agosto de 2024". */
function parseNamedMonth(text: string, language: string): string | undefined {
  const numbers = text.match(/\d+/g) ?? [];
  const year = numbers.find((number) => number.length === 4);
  const day = numbers.find((number) => number.length < 3);
  if (text.length > MAX_DATE_LENGTH || numbers.length !== 2 || year === undefined || day === undefined) return undefined;
  const words = text.replace(/\d/g, ' ').match(wordPattern(text)) ?? [];
  // Words of one or two letters are "de" or "of".
  const longWords = words.map(withoutMarks).filter((word) => word.length > 2);
  if (longWords.length !== 1) return undefined;
  const month = Array.from({ length: 12 }, (_, index) => index + 1).find((number) => monthNames(number, language).includes(longWords[0]!));
  return month === undefined ? undefined : isoDay(Number(year), month, Number(day));
}

/**
 * Returns the ISO date (YYYY-MM-DD) that a printed date names; `undefined` when it names none. Understands
 * "28.04.2023", "2023年4月28日", "28/04/2023", "04/28/2023" of English pages since 2023, and "24 août 2016".
 * Counter-examples: "3 hours ago", which needs a clock, and a sentence that contains a date. `language` is the first
 * part of a BCP 47 tag.
 */
export function parsePrintedDate(printed: string | undefined, language: string): string | undefined {
  const text = asciiDigits(printed ?? '').replace(/[\u200e\u200f]/g, '').trim();
  const [, year, month, day] = /^(\d{4})\s*[-./年]\s*(\d{1,2})\s*[-./月]\s*(\d{1,2})日?$/.exec(text) ?? [];
  if (year !== undefined) return isoDay(Number(year), Number(month), Number(day));
  const [, first, divider, second, last] = /^(\d{1,2})\s*([-./])\s*(\d{1,2})\s*[-./]\s*(\d{4})\.?$/.exec(text) ?? [];
  if (first === undefined) return parseNamedMonth(text, language);
  const isMonthFirst = Number(second) > 12 || (divider === '/' && language === 'en' && Number(first) <= 12);
  return isoDay(Number(last), Number(isMonthFirst ? first : second), Number(isMonthFirst ? second : first));
}
