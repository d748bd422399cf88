/** Dates as pages print them, in any of the site's languages. */

/** Where each script's digits begin. */
const zeros = [0x660, 0x6f0, 0x966, 0x9e6];

/** Digits of other scripts as ASCII. */
export function asciiDigits(text: string): string {
  return text.replace(/\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    const zero = zeros.find((start) => code >= start && code < start + 10);
    return zero === undefined ? digit : String(code - zero);
  });
}

function isoDay(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const isReal = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day && year > 1990;
  return isReal ? date.toISOString().slice(0, 10) : undefined;
}

/**
 * "28.04.2023", "2023年4月28日", "28/04/2023" or, on English pages since 2023, "04/28/2023" as an ISO date. Relative
 * dates ("3 hours ago") say nothing without a clock, and a text that merely holds a date is none.
 */
export function parsePrintedDate(printed: string | undefined, language: string): string | undefined {
  const text = asciiDigits(printed ?? '').replace(/[\u200e\u200f]/g, '').trim();
  const [, year, month, day] = /^(\d{4})\s*[-./年]\s*(\d{1,2})\s*[-./月]\s*(\d{1,2})日?$/.exec(text) ?? [];
  if (year !== undefined) return isoDay(Number(year), Number(month), Number(day));
  const [, first, mark, second, last] = /^(\d{1,2})\s*([-./])\s*(\d{1,2})\s*[-./]\s*(\d{4})\.?$/.exec(text) ?? [];
  if (first === undefined) return undefined;
  const monthFirst = Number(second) > 12 || (mark === '/' && language === 'en' && Number(first) <= 12);
  return isoDay(Number(last), Number(monthFirst ? first : second), Number(monthFirst ? second : first));
}
