/** The place and agency in front of a report's first sentence: "MOSCOW (AP) —", "Berlin (dpa) -", "(CNN)". */

const PLACE = String.raw`\p{Lu}[\p{L}\p{M}.,' -]{0,40}\s`;
/** An agency has capitals only or is one of the few short names without: so "(pictured)" is none. */
const AGENCY = String.raw`\((?:\p{Lu}{2,8}(?:[ /]\p{Lu}{2,8})*|Reuters|dpa|epd|kna)\)`;
/** After a place only with a dash or grown together: "The World Health Organization (WHO) met" has no dateline. */
const DATELINE = new RegExp(String.raw`^(?:${AGENCY}\s*(?:[-–—]+\s*)?|${PLACE}${AGENCY}(?:\s*[-–—]+\s*|(?=\p{L})))(?=\S)`, 'u');

/** How many UTF-16 units of a paragraph's first sentence are its dateline; 0 if it has none. */
export function datelineLength(text: string): number {
  // No bracket, no agency: that is cheaper to know.
  return text.slice(0, 100).includes('(') ? DATELINE.exec(text)?.[0].length ?? 0 : 0;
}
