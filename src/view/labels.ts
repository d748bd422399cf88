/** The words of the interface in one language, with its plurals, dates and numbers. */
import type messages from '../locales/en/messages.json';
import type { Direction } from '../article/model.ts';
import { localeTag } from './locale-tag.ts';
import { makeDateFormatter, numberLocale } from './format-date.ts';

type MessageKey = keyof typeof messages;
type PluralStem<Key> = Key extends `${infer Stem}_other` ? Stem : never;

/** A label counted by a number: `minutes` stands in the locale files as `minutes_one`, `minutes_other` … */
export type PluralKey = PluralStem<MessageKey>;
export type LabelKey = Exclude<MessageKey, `${PluralKey}_${Intl.LDMLPluralRule}`>;

/** Looks a message up by its key in a locale file; `undefined` where the language lacks it. */
export type MessageLookup = (key: string) => string | undefined;

export interface Labels {
  /** BCP 47. */
  language: string;
  direction: Direction;
  /** The label with `$1`, `$2` … replaced. */
  text: (key: LabelKey, ...values: readonly (string | number)[]) => string;
  /** The label's plural form for `count`, with `$1` replaced by the number as the language writes it. */
  plural: (key: PluralKey, count: number) => string;
  number: (value: number) => string;
  percent: (share: number) => string;
  /** An ISO date as a reader writes it; what is no date comes back as it is. */
  date: (iso: string) => string;
}

/** Languages of the interface that write numbers in digits of their own; everywhere else a small number is written as it is. */
const OWN_DIGITS = /^(bn|fa|ps)\b/;

function fill(message: string, values: readonly (string | number)[]): string {
  return message.replace(/\$(\d)/g, (whole, index: string) => String(values[Number(index) - 1] ?? whole));
}

/** Makes the function that writes dates; a format costs more to make than all else in an article's head, so each is made once. */
function makeDates(tag: string): (iso: string) => string {
  const writers = new Map<boolean, (date: Date) => string>();
  return (iso) => {
    const date = new Date(iso);
    if (Number.isNaN(date.getTime())) return iso;
    const isDay = iso.length <= 10;
    // A date without a time is that day everywhere: in New York, midnight UTC would be the day before.
    const write = writers.get(isDay) ?? makeDateFormatter(tag, isDay ? { dateStyle: 'long', timeZone: 'UTC' } : { dateStyle: 'long', timeStyle: 'short' });
    writers.set(isDay, write);
    return write(date);
  };
}

/**
 * Labels over a lookup. A key that the lookup lacks is answered with the key itself: visible, never empty;
 * the locale tests keep it from happening.
 */
export function makeLabels(language: string, lookup: MessageLookup): Labels {
  const tag = localeTag(language);
  // Made when first asked for: each takes a browser milliseconds.
  let plurals: Intl.PluralRules | undefined;
  let numbers: Intl.NumberFormat | undefined;
  const isPlain = (value: number): boolean => Number.isInteger(value) && value >= 0 && value < 1000 && !OWN_DIGITS.test(tag);
  const number = (value: number): string => (isPlain(value) ? String(value) : (numbers ??= new Intl.NumberFormat(numberLocale(tag))).format(value));
  const find = (key: string): string => lookup(key) ?? key;
  return {
    language: tag,
    direction: /^(ar|fa|ps|ur|he)\b/.test(tag) ? 'rtl' : 'ltr',
    text: (key, ...values) => fill(find(key), values),
    plural: (key, count) => fill(lookup(`${key}_${(plurals ??= new Intl.PluralRules(tag)).select(count)}`) ?? find(`${key}_other`), [number(count)]),
    number,
    percent: (share) => new Intl.NumberFormat(numberLocale(tag), { style: 'percent' }).format(share),
    date: makeDates(tag),
  };
}
