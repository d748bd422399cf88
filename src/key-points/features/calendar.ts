/** Names of days and months, from the platform's own calendar in the article's language. */
import { memoise } from '../../article/memoise.ts';

export interface Calendar {
  weekday: RegExp;
  month: RegExp;
}

/** Endings differ by case ("среду", "среды"): of long names the last letter is left out. */
const LONG_NAME = 5;
const MIN_NAME_LENGTH = 3;
/** "May" is a verb, "mars" a planet. */
const AMBIGUOUS = ['may', 'mars'];
/** The first day is a Monday. */
const DAYS = Array.from({ length: 7 }, (_, day) => new Date(Date.UTC(2024, 0, 1 + day)));
const MONTHS = Array.from({ length: 12 }, (_, month) => new Date(Date.UTC(2024, month, 10)));

function namesOf(language: string, part: 'weekday' | 'month', options: Intl.DateTimeFormatOptions): string[] {
  const format = new Intl.DateTimeFormat(`${language}-u-ca-gregory`, { ...options, timeZone: 'UTC' });
  return (part === 'weekday' ? DAYS : MONTHS).map((date) => {
    const name = (format.formatToParts(date).find(({ type }) => type === part)?.value ?? '')
      .toLowerCase()
      .replaceAll('.', '');
    return name.length > LONG_NAME ? name.slice(0, -1) : name;
  });
}

function patternOf(names: readonly string[]): RegExp {
  const long = [...new Set(names)].filter(
    (name) => name.length >= MIN_NAME_LENGTH && /^[\p{L}\p{M} -]+$/u.test(name) && !AMBIGUOUS.includes(name),
  );
  return new RegExp(long.length > 0 ? `(?<![\\p{L}\\p{M}])(?:${long.join('|')})` : '(?!)', 'u');
}

/** Returns the calendar of a BCP 47 tag's language, with patterns for text in lower case; English for a malformed tag. */
export const calendarOf = memoise((language: string): Calendar => {
  const tag = /^[a-z]{2,3}(?=$|-)/i.exec(language)?.[0] ?? 'en';
  const months = [
    ...namesOf(tag, 'month', { month: 'long' }),
    ...namesOf(tag, 'month', { month: 'long', day: 'numeric' }),
  ];
  return { weekday: patternOf(namesOf(tag, 'weekday', { weekday: 'long' })), month: patternOf(months) };
});
