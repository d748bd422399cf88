/**
 * Finds what stands in front of an article's first sentence and belongs to none: the place and day of a dateline
 * ("MOSCOW, 4 March. /TASS/."), the outlet ("JAKARTA, WARTA.com -"), a date with a bar or dash, a byline with one.
 * Further down the same words would be a part of the story.
 */
import { charClassAt, UPPER, lazyRegExp } from '../../article/char-classes.ts';
import { readSentences } from '../sentences.ts';

const NAME = String.raw`\p{Lu}[\p{L}\p{M}\p{N}.'’-]*`;
const PLACE = String.raw`\p{Lu}[\p{L}\p{M}'’-]+(?:[ /]\p{Lu}[\p{L}\p{M}'’-]+){0,2}`;
const DAY = String.raw`(?:\d{1,2}\.?\s(?:de\s)?\p{L}{3,10}\.?|\p{L}{3,10}\.?\s\d{1,2})(?:,?\s\d{4})?`;
const DASH = String.raw`[-–—|]{1,2}`;
const MARKED_AGENCY = String.raw`(?:/[^/]{2,20}/|\([^()]{2,30}\))`;
const NEXT = String.raw`(?=["“„«]?\p{Lu})`;

/** "Lindholm, 4. März.", "МОСКВА, 4 мар — РИА Новости.", "Lindholm, 4 mar (EFE).-" */
const datedPlace = lazyRegExp(String.raw`^${PLACE}[,.]\s${DAY}\.?,?\s*(?:${DASH}\s*)?`
  + String.raw`(?:${MARKED_AGENCY}\.?\s*(?:${DASH}\s*)?|\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+)?\.\s+)?${NEXT}`);
/** "JAKARTA, WARTA.com -", "WARTA.CO, Jakarta -": an outlet is known by its domain or its capitals. */
const outlet = lazyRegExp(String.raw`^(?:${NAME}\s?){1,3}(?:,\s(?:${NAME}\s?){1,3}){0,2}\s?${DASH}\s+${NEXT}`);
const OUTLET_CLUE = /[A-Za-z0-9]\.[A-Za-z]{2,4}\b|[A-ZА-ЯÀ-Þ]{4}/;
const TIME = String.raw`(?:[,\s]+\d{1,2}[:.]\d{2}(?:\s\p{L}{1,5})?)?`;
/** "4 March 2027, 18:30 |", "04.03.2027 -" */
const date = lazyRegExp(String.raw`^(?:\d{1,2}[./]\d{1,2}[./]\d{2,4}|\d{4}-\d\d-\d\d|\d{1,2}\.?\s(?:de\s)?\p{L}{3,10}\.?\s(?:de\s)?\d{4})${TIME}\s*${DASH}\s+${NEXT}`);
const BYLINE_CLUE = /^(?:By|Von|Par|Por|Di|Door|Av|Af|Oleh|De|Da|Autor|Author|Автор|Аўтар)[:\s]/;
const PERSON = String.raw`\p{Lu}[\p{L}.'’-]+(?:\s\p{Lu}[\p{L}.'’-]+){1,3}`;
/** "By Ole Tamm |", "Von Ole Tamm und Ida Rask, Lindholm –" */
const byline = lazyRegExp(String.raw`^\p{Lu}\p{L}+:?\s${PERSON}(?:(?:,|\s\p{L}{1,3})\s${PERSON})?(?:,\s[^|–—.!?-]{2,40})?\s*${DASH}\s+${NEXT}`);
/** "Wien.", "Bad Varn.": a house style of many languages, but not of English. */
const placeAlone = lazyRegExp(String.raw`^${PLACE}\.\s+${NEXT}`);
/** In UTF-16 units. */
const MAX_PLACE_LENGTH = 40;

const lengthOf = (pattern: RegExp, text: string): number => pattern.exec(text)?.[0].length ?? 0;

/** Tells whether the place is a sentence of its own for the splitter as well: "Dr. Tamm" is none. */
function placeLength(text: string, language: string): number {
  const length = lengthOf(placeAlone(), text);
  return length > 0 && readSentences(text.slice(0, length + MAX_PLACE_LENGTH), language)[0]?.end === text.slice(0, length).trimEnd().length ? length : 0;
}

/** Counts the UTF-16 units in front of the first sentence of an article's text; 0 mostly. */
export function openingLength(text: string, language: string): number {
  // Every pattern takes a browser a millisecond to prepare, so a cheap look goes before each.
  const beginning = text.slice(0, 120);
  const hasDash = /[-–—|]\s/.test(beginning);
  if (/^\d/.test(beginning)) return hasDash ? lengthOf(date(), beginning) : 0;
  if ((charClassAt(text, 0) & UPPER) === 0) return 0;
  if (hasDash && BYLINE_CLUE.test(beginning)) return lengthOf(byline(), beginning);
  const dated = /^.{3,40}?[,.]\s(?:\d|\S{3,10}\s\d)/.test(beginning) ? lengthOf(datedPlace(), beginning) : 0;
  if (dated > 0) return dated;
  const found = hasDash ? outlet().exec(beginning)?.[0] ?? '' : '';
  if (OUTLET_CLUE.test(found)) return found.length;
  const stop = beginning.indexOf('. ');
  return language.startsWith('en') || stop < 0 || stop > MAX_PLACE_LENGTH ? 0 : placeLength(beginning, language);
}
