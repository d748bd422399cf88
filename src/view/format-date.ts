/**
 * Formats dates, also in languages for which browsers lack locale data: Chromium writes Macedonian dates in English and
 * Bosnian ones as "2026 M05 18" (seen in October 2026). Firefox lacks only Pashto's: it marks the year with Latin "AP".
 */
import { hasClass, LETTER } from '../article/char-classes.ts';

interface FallbackLocale {
  /** A language that orders day, month and year alike, without words between them, in the same calendar and digits. */
  dates: string;
  /** A language that writes numbers in the same way. */
  numbers: string;
  /** The language's twelve months in the form that Unicode's CLDR gives for dates, separated by spaces. */
  months: string;
}

const FALLBACK_LOCALES: Readonly<Record<string, FallbackLocale>> = {
  bs: { dates: 'sr-Latn', numbers: 'sr-Latn', months: 'januar februar mart april maj juni juli august septembar oktobar novembar decembar' },
  ha: { dates: 'pl', numbers: 'en', months: 'Janairu Faburairu Maris Afirilu Mayu Yuni Yuli Agusta Satumba Oktoba Nuwamba Disamba' },
  mk: { dates: 'pl', numbers: 'sr', months: 'јануари февруари март април мај јуни јули август септември октомври ноември декември' },
  ps: { dates: 'fa-AF', numbers: 'fa', months: 'وری غویی غبرګولی چنګاښ زمری وږی تله لړم لیندۍ مرغومی سلواغه کب' },
  sq: { dates: 'pl', numbers: 'bg', months: 'janar shkurt mars prill maj qershor korrik gusht shtator tetor nëntor dhjetor' },
};

function findFallbackLocale(tag: string): FallbackLocale | undefined {
  return FALLBACK_LOCALES[tag.split('-')[0] ?? ''];
}

/**
 * Returns whether browsers may lack the language's dates, numbers and names of languages. They then use English ones.
 * `tag` is a BCP 47 tag.
 */
export function lacksIntlData(tag: string): boolean {
  return findFallbackLocale(tag) !== undefined;
}

/**
 * Returns the BCP 47 tag to format numbers with: the fallback's where browsers lack the language's data, else `tag`.
 */
export function numberLocale(tag: string): string {
  return findFallbackLocale(tag)?.numbers ?? tag;
}

/**
 * Returns a function that formats dates in the language. Where browsers lack its data, the fallback language gives
 * order, calendar and digits, and the table above the names of the months.
 */
export function makeDateFormatter(tag: string, options: Intl.DateTimeFormatOptions): (date: Date) => string {
  const fallback = findFallbackLocale(tag);
  const format = new Intl.DateTimeFormat(fallback?.dates ?? tag, options);
  if (!fallback) return (date) => format.format(date);
  const { calendar, timeZone } = format.resolvedOptions();
  const month = new Intl.DateTimeFormat('en', { month: 'numeric', numberingSystem: 'latn', calendar, timeZone });
  const months = fallback.months.split(' ');
  const monthName = (date: Date): string => months[Number(month.format(date)) - 1] ?? '';
  const formatPart = (part: Intl.DateTimeFormatPart, date: Date): string => {
    if (part.type === 'month') return monthName(date);
    // A literal may be a word of the fallback language, as "ساعت" (o'clock) in Dari.
    return part.type === 'literal' && hasClass(part.value, LETTER) ? ' ' : part.value;
  };
  return (date) => format.formatToParts(date).map((part) => formatPart(part, date)).join('');
}

/**
 * Returns the function that formats ISO 8601 dates for readers: a date in words, with hours and minutes where it has a
 * time; any other text is returned unchanged. It creates each of its two formatters once, at the first use: creating one
 * takes longer than everything else in an article's header.
 */
export function makeIsoDateFormatter(tag: string): (iso: string) => string {
  const formatters = new Map<boolean, (date: Date) => string>();
  return (iso) => {
    const date = new Date(iso);
    if (Number.isNaN(date.getTime())) return iso;
    const isDay = iso.length <= 10;
    // A date without a time is parsed as midnight UTC, which in New York is still the day before: hence UTC.
    const options: Intl.DateTimeFormatOptions = isDay ? { dateStyle: 'long', timeZone: 'UTC' } : { dateStyle: 'long', timeStyle: 'short' };
    const format = formatters.get(isDay) ?? makeDateFormatter(tag, options);
    formatters.set(isDay, format);
    return format(date);
  };
}
