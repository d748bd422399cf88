/** Provides the texts of the interface in one language, with its plural forms, dates and numbers. */
import type messages from '../locales/en/messages.json';
import type { Direction } from '../article/model.ts';
import { localeTag } from './locale-tag.ts';
import { makeIsoDateFormatter, numberLocale } from './format-date.ts';

type MessageKey = keyof typeof messages;
type PluralStem<Key> = Key extends `${infer Stem}_other` ? Stem : never;

/** A label with plural forms: `minutes` is `minutes_one`, `minutes_other` and so on in the locale files. */
export type PluralKey = PluralStem<MessageKey>;
/** A label without plural forms, by its key in the locale files. */
export type LabelKey = Exclude<MessageKey, `${PluralKey}_${Intl.LDMLPluralRule}`>;

/** Returns the message of a key of the locale files; `undefined` where the language lacks it. */
export type MessageLookup = (key: string) => string | undefined;

/** The texts of the interface in one language; dates, numbers and plural forms are created by `Intl`. */
export interface Labels {
  /** BCP 47. */
  language: string;
  direction: Direction;
  /** Returns the label with its placeholders `$1`, `$2` … replaced by `values`, in order. */
  text: (key: LabelKey, ...values: readonly (string | number)[]) => string;
  /** Returns the label's plural form for `count`, with `$1` replaced by the number in the language's digits. */
  plural: (key: PluralKey, count: number) => string;
  number: (value: number) => string;
  /** Formats a share (0 to 1) as a percentage. */
  percent: (share: number) => string;
  /**
   * Formats an ISO date: the day where it has no time ("2026-05-18"), else day and time in the reader's time zone.
   * Returns a text that is no date unchanged.
   */
  date: (iso: string) => string;
}

/** Languages of the interface with digits other than 0 to 9. In all others, integers below 1,000 need no formatting. */
const OWN_DIGITS = /^(bn|fa|ps)\b/;

function fill(message: string, values: readonly (string | number)[]): string {
  return message.replace(/\$(\d)/g, (whole, index: string) => String(values[Number(index) - 1] ?? whole));
}

/**
 * Returns the labels of a language, which may be a BCP 47 tag or the name of a locale folder (`pt_BR`). For a key
 * without message the label is the key itself: visible instead of empty. The locale tests ensure that no key lacks a
 * message.
 */
export function makeLabels(language: string, lookup: MessageLookup): Labels {
  const tag = localeTag(language);
  // Created at the first use: each takes a browser milliseconds.
  let plurals: Intl.PluralRules | undefined;
  let numbers: Intl.NumberFormat | undefined;
  const isDigitsOnly = (value: number): boolean => Number.isInteger(value) && value >= 0 && value < 1000 && !OWN_DIGITS.test(tag);
  const number = (value: number): string => (isDigitsOnly(value) ? String(value) : (numbers ??= new Intl.NumberFormat(numberLocale(tag))).format(value));
  const find = (key: string): string => lookup(key) ?? key;
  return {
    language: tag,
    direction: /^(ar|fa|ps|ur|he)\b/.test(tag) ? 'rtl' : 'ltr',
    text: (key, ...values) => fill(find(key), values),
    plural: (key, count) => fill(lookup(`${key}_${(plurals ??= new Intl.PluralRules(tag)).select(count)}`) ?? find(`${key}_other`), [number(count)]),
    number,
    percent: (share) => new Intl.NumberFormat(numberLocale(tag), { style: 'percent' }).format(share),
    date: makeIsoDateFormatter(tag),
  };
}
