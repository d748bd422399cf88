/** Dates as pages print them, in any of the site's languages. */
import { charClassAt, COMBINING_MARK, wordPattern } from '../char-classes.ts';


/** Where each script's digits begin. */
const zeros = [0x660, 0x6f0, 0x966, 0x9e6];

/** Digits of other scripts as ASCII. */
export function asciiDigits(text: string): string {
  return text.replace(/[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef]/g, (digit) => {
    const code = digit.charCodeAt(0);
    return String(code - (zeros.findLast((start) => code >= start) ?? 0));
  });
}

function isoDay(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const isReal = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day && year > 1990;
  return isReal ? date.toISOString().slice(0, 10) : undefined;
}

/** Letters alone: editors and machines disagree about marks above and below them. */
const bare = (word: string): string => Array.from(word.toLowerCase().normalize('NFD')).filter((letter) => (charClassAt(letter, 0) & COMBINING_MARK) === 0).join('');

/** The months as a language names them, alone and behind a day ("август", "24 августа"). */
function namesOfMonth(month: number, language: string): string[] {
  const date = Date.UTC(2020, month - 1, 5);
  return [{ month: 'long' } as const, { month: 'long', day: 'numeric' } as const].flatMap((shape) =>
    new Intl.DateTimeFormat(language, { ...shape, calendar: 'gregory', timeZone: 'UTC' }).formatToParts(date)
      .filter(({ type }) => type === 'month').map(({ value }) => bare(value)));
}

/** "24 août 2016", "June 14, 2026", "24 de agosto de 2024": a day, a month's name, a year, hardly anything else. */
function parseNamedMonth(text: string, language: string): string | undefined {
  const numbers = text.match(/\d+/g) ?? [];
  const year = numbers.find((number) => number.length === 4);
  const day = numbers.find((number) => number.length < 3);
  if (text.length > 40 || numbers.length !== 2 || year === undefined || day === undefined) return undefined;
  const words = text.replace(/\d/g, ' ').match(wordPattern(text)) ?? [];
  const long = words.map(bare).filter((word) => word.length > 2);
  if (long.length !== 1) return undefined;
  const month = Array.from({ length: 12 }, (_, index) => index + 1).find((number) => namesOfMonth(number, language).includes(long[0]!));
  return month === undefined ? undefined : isoDay(Number(year), month, Number(day));
}

/**
 * "28.04.2023", "2023年4月28日", "28/04/2023" or, on English pages since 2023, "04/28/2023", "24 août 2016" as an ISO date. Relative
 * dates ("3 hours ago") say nothing without a clock, and a text that merely holds a date is none.
 */
export function parsePrintedDate(printed: string | undefined, language: string): string | undefined {
  const text = asciiDigits(printed ?? '').replace(/[\u200e\u200f]/g, '').trim();
  const [, year, month, day] = /^(\d{4})\s*[-./年]\s*(\d{1,2})\s*[-./月]\s*(\d{1,2})日?$/.exec(text) ?? [];
  if (year !== undefined) return isoDay(Number(year), Number(month), Number(day));
  const [, first, mark, second, last] = /^(\d{1,2})\s*([-./])\s*(\d{1,2})\s*[-./]\s*(\d{4})\.?$/.exec(text) ?? [];
  if (first === undefined) return parseNamedMonth(text, language);
  const monthFirst = Number(second) > 12 || (mark === '/' && language === 'en' && Number(first) <= 12);
  return isoDay(Number(last), Number(monthFirst ? first : second), Number(monthFirst ? second : first));
}
