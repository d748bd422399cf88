/**
 * Finds the place and agency in front of a report: "MOSCOW (AP) —", "Berlin (dpa) -", "(CNN)", "Lisboa, 12 mar 2013 (Lusa)
 * –".
 */
import { lazyRegExp } from '../../article/char-classes.ts';

const DAY = String.raw`(?:,?\s\d{1,2}\.?\s\p{L}{3,9}\.?|,?\s\p{L}{3,9}\.?\s\d{1,2})?(?:,?\s\d{4})?`;
const PLACE = String.raw`\p{Lu}[\p{L}\p{M}.'’/-]*(?:(?:,\s|\s)(?:d[aeiou]l?\s|am\s)?\p{Lu}[\p{L}\p{M}.'’/-]*){0,4}` + DAY + String.raw`[.,]?\s`;
const DASH = String.raw`\.?\s*[-–—|]+\s*`;
/** In brackets behind a place without a dash only these are told from "the World Health Organization (WHO)". */
const [LARGE_NAME, SMALL_NAME] = [String.raw`CNN\w*|AP|AFP|KNA|EPD|RTR|EFE|AA|PAP|UPI|TASS|ANSA|ANTARA|Lusa|Reuters|XPA`, 'dpa|epd|kna|afp|rtr|sid'];
const KNOWN = String.raw`\((?:${LARGE_NAME}|(?:${SMALL_NAME})(?:/\p{L}{2,4})*)(?:/\p{L}{2,8})?\)`;
/** A house whose bracket begins the text and has a dash behind it needs no list: "(Mashable) --". */
const HOUSE = String.raw`\(\p{Lu}[\p{L}\p{N}.&' -]{1,30}\)`;
const BARE = String.raw`(?:dpa|afp|rtr|epd|kna|taz|ap|reuters)\s*[-–—|]`;
const dateline = lazyRegExp([
  String.raw`^(?:${KNOWN}|${HOUSE}${DASH})(?:${DASH})?`,
  String.raw`^${PLACE}${KNOWN}(?:${DASH}|(?=\p{Lu})|\s(?=["“”„«]?\p{Lu}))`,
  String.raw`^\p{Lu}[\p{Lu}\p{M}./' -]+(?:,\s[\p{L} ]{2,20})?${DAY}\s\(\p{Lu}[^()]{1,30}\)${DASH}`,
  // Scripts without capitals: up to five words, the agency, a dash.
  String.raw`^(?:[\p{Lo}\p{M}\p{N}/،,]+\s){1,5}\([\p{Lo}\p{M} .]{2,20}\)\s*[-–—]+\s*`,
  String.raw`^\p{Lu}{3,}(?:[ /]\p{Lu}+)*\s${BARE}\s*`,
].join('|') + String.raw`(?:(?:\p{L}{3,9}\s\d{1,2},?\s\d{4})${DASH})?`);

/** What each of them has: brackets with a known name or with a dash behind them, or a bare name with a dash. */
const clue = lazyRegExp(String.raw`\((?:${LARGE_NAME}|${SMALL_NAME})|\)${DASH}|${BARE}`);

/** How many UTF-16 units of a sentence are its dateline; 0 if it has none. */
export function datelineLength(text: string): number {
  // The whole pattern takes a browser four milliseconds to prepare, and few articles have one: these are cheaper to know.
  if (!/[(|]/u.test(text.slice(0, 100)) || !clue().test(text)) return 0;
  const length = dateline().exec(text)?.[0].length ?? 0;
  return length < text.length ? length : 0;
}

/** "London/Teheran - ", which a report may begin with; anywhere else it would be a thought set off by a dash. */
const PLACE_ONLY = /^[A-ZÀ-ÞА-Я][A-Za-zÀ-ÿА-Яа-я.-]+(?:[ /][A-ZÀ-ÞА-Я][A-Za-zÀ-ÿА-Яа-я.-]+){0,2}\s[-–—]\s(?=["„“«]?[A-ZÀ-ÞА-Я])/;
/**
 * "By the report of the agency …," as Persian reports begin, and with one of these words; further down, and without
 * them, a source would be named.
 */
const AGENCY_REPORTS = /^به[ \u200C]?گزارش\s(?=[^،؛:.]*(?:خبرنگار|خبرگزاری|آنلاین))[^،؛:.]{3,70}[،؛:]\s*(?=\S)/u;

/** How many UTF-16 units of an article's first sentence only say where a report comes from: its place or its agency. */
export function originLength(text: string): number {
  return (PLACE_ONLY.exec(text) ?? AGENCY_REPORTS.exec(text))?.[0].length ?? 0;
}
