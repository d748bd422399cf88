/**
 * Finds what a converter has left in front of a sentence with no full stop between: a byline with its time ("By Ole Tamm, CNN
 * Updated 1:23 PM EST, Tue March 5, 2013"), a heading in capitals ("SCROLL DOWN FOR VIDEO").
 */
import { indexOfClass, charClassAt, UPPER, lazyRegExp, LOWER } from '../../article/char-classes.ts';

const LABELS = 'updated|published|created|posted|modified|stand|aktualisiert|veröffentlicht|publié|mis à jour|publicado|actualizado|atualizado|pubblicato'.split('|');
/** Not by the `i` flag: that lets a capital stand for any letter. */
const inCapitals = LABELS.flatMap((label) => [label, label.charAt(0).toUpperCase() + label.slice(1), label.toUpperCase()]).join('|');
const labelPattern = lazyRegExp(inCapitals);
const LABEL = String.raw`(?:[Ll]ast\s)?(?:${inCapitals})(?:\s(?:at|on|le|am|el|em))?\s*:?`;
const TIME = String.raw`(?:\d{1,2}[:.h]\d{2}|\d{4}(?=\s[A-Z]{3}\b))(?:\s?[AP]M)?(?:\s(?:[A-Z]{2,4}\b|Uhr|\([^()]{3,14}\)))*`;
const DATE = String.raw`(?:\p{L}{2,10}\.?,?\s)?(?:\d{1,2}(?:st|nd|rd|th|\.|º)?\s(?:de\s)?\p{L}{3,10}\.?,?\s(?:de\s)?\d{4}|\p{L}{3,10}\.?\s\d{1,2},?\s\d{4}|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}-\d\d-\d\d)`;
const BYLINE = String.raw`(?:By|Von|Par|Por|Di|Oleh)\s\p{Lu}[^.!?]{2,80}?\s`;
/**
 * With its label a stamp may have a date or a time alone. Nobody begins a sentence so: "At 9:14 PM on May 3, 2011 …"
 * has no label.
 */
const stampPattern = lazyRegExp(String.raw`^(?:${BYLINE})?${LABEL}\s(?:${TIME}[,\s]+(?:(?:on|am|le)\s)?)?${DATE}(?:[,\s]+(?:(?:at|à|um|a las|às)\s)?${TIME})?[\s,.|]*(?=["“”„«(]?\p{Lu})`);
/** "UN" before "Secretary" is an acronym; three words and more of capitals, one of them long, are a heading. */
const headingPattern = lazyRegExp(String.raw`^(?=[^\p{Ll}]*\p{Lu}{4})(?:[\p{Lu}\p{N}][\p{Lu}\p{N}'’&:,/-]*\s+){3,}(?=["“”„«]?\p{Lu}(?:\p{Ll}|\s\p{Ll}))`);
const FEWEST_CAPITALS = 14;

function headingLength(text: string): number {
  // So many capitals stand before the first small letter, or there is no heading.
  if ((charClassAt(text, 0) & UPPER) === 0 || indexOfClass(text, LOWER) <= FEWEST_CAPITALS) return 0;
  // "WHERE IT BEGAN A lock": the article belongs to the sentence.
  const heading = (headingPattern().exec(text)?.[0] ?? '').replace(/(?<=\s)[AI]\s+$/u, '');
  return Array.from(heading).filter((letter) => charClassAt(letter, 0) & UPPER).length >= FEWEST_CAPITALS ? heading.length : 0;
}

/** How many UTF-16 units of a sentence are no part of it; 0 mostly. */
export function stampLength(text: string): number {
  // A year and a label are cheaper to look for than the shapes of stamps.
  const beginning = text.slice(0, 140);
  const stamp = /\d{4}|\d[./]\d{2}\b/.test(beginning) && labelPattern().test(beginning) ? stampPattern().exec(text)?.[0].length ?? 0 : 0;
  return stamp + headingLength(text.slice(stamp));
}
