/**
 * Dates and numbers in languages that a browser has words for but no calendar: Chromium writes Macedonian dates in English
 * and Bosnian ones as "2026 M05 18" (seen in October 2026); Firefox has all but Pashto's, whose year it marks with Latin "AP".
 */
import { hasClass, LETTER } from '../article/char-classes.ts';


interface FallbackLocale {
  /** A language that orders day, month and year alike and says no word between them, with the same calendar and digits. */
  dates: string;
  /** A language that writes numbers alike. */
  numbers: string;
  /** The language's own months as Unicode's CLDR has them in a date, a space between them. */
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

/** Whether a browser may lack the language's dates, numbers and names of languages, and put English in their place. */
export function lacksIntlData(tag: string): boolean {
  return findFallbackLocale(tag) !== undefined;
}

/** The tag whose numbers the language shares: its own, but for those half known. */
export function numberLocale(tag: string): string {
  return findFallbackLocale(tag)?.numbers ?? tag;
}

/** Makes a function that writes dates in the language, whether or not the browser knows how. */
export function makeDateFormatter(tag: string, options: Intl.DateTimeFormatOptions): (date: Date) => string {
  const borrowed = findFallbackLocale(tag);
  const format = new Intl.DateTimeFormat(borrowed?.dates ?? tag, options);
  if (!borrowed) return (date) => format.format(date);
  const { calendar, timeZone } = format.resolvedOptions();
  const month = new Intl.DateTimeFormat('en', { month: 'numeric', numberingSystem: 'latn', calendar, timeZone });
  const months = borrowed.months.split(' ');
  const rename = (date: Date): string => months[Number(month.format(date)) - 1] ?? '';
  // What stands between the parts may be a word of the other language, as "ساعت" (o'clock) in Dari.
  const write = (part: Intl.DateTimeFormatPart, date: Date): string => {
    if (part.type === 'month') return rename(date);
    return part.type === 'literal' && hasClass(part.value, LETTER) ? ' ' : part.value;
  };
  return (date) => format.formatToParts(date).map((part) => write(part, date)).join('');
}
