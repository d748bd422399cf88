/** Whether a sentence's first words point back at something outside it. */
import { DIGIT, endOfRun, indexOfClass, charClassAt, UPPER, LETTER, lazyRegExp, LOWER, WORD } from '../../article/char-classes.ts';
import { OPENINGS } from './backward-openings.ts';
import { AFTER_COMMA, BACKWARD, CHINESE, OPENERS, POINTING, TAMIL, TIMES } from './backward-words.ts';
import { pointsInGerman } from './german-references.ts';
import { baseOf, isOneOf, readAlike } from './table-words.ts';

interface Backward { pronouns: ReadonlySet<string>; connectives: ReadonlySet<string> }

const lists = new Map<string, Backward>();

function backwardWords(language: string): Backward {
  const base = baseOf(language);
  const known = lists.get(base);
  if (known) return known;
  const [pronouns = '', connectives = ''] = (BACKWARD[base] ?? '').split(' | ');
  const list = { pronouns: new Set(pronouns.split(' ')), connectives: new Set(connectives.split(' ')) };
  lists.set(base, list);
  return list;
}

/** "It is unclear whether", "It is hard to": it stands for what follows. */
const IT_FOLLOWS = /^it(?:['’]s| is| was| remains| has been) (?:not |still |also )?(?:(?:un|im|il)?(?:clear|known|likely|possible|legal|common)|rare|hard|difficult|easy|important|time|up to) .*?(?:that|whether|how|why|when|if|to) /u;

const openings = new Map<string, () => RegExp>();

/** Whether a text begins with one of a language's openings, and not only with its letters. */
function beginsWithOpening(start: string, base: string): boolean {
  if (OPENINGS[base] === undefined) return false;
  const pattern = openings.get(base) ?? lazyRegExp(`^(?:${OPENINGS[base]})(?![\\p{L}\\p{M}\\p{N}])`);
  openings.set(base, pattern);
  return pattern().test(start.replaceAll('’', "'"));
}

/** Shapes of one language; `words` are those of `text` in lower case, commas and colons among them. */
function pointsByShape(text: string, words: readonly string[], base: string): boolean {
  const pause = words.findIndex((word) => word === ',' || word === ':');
  return beginsWithOpening(readAlike(text, base), base)
    || (pause > 0 && OPENERS[base]?.split('|').includes(words.slice(0, pause).join(' ')) === true)
    || [1, 2].some((place) => isOneOf(POINTING[base], words[place]) && !isOneOf(TIMES, words[place + 1]))
    || (base === 'de' && pointsInGerman(text, words));
}

/** Prepositions and conjunctions are short in scripts with capitals: "in", "nach", "als", "con". */
function isShortWord(word: string): boolean {
  return word.length > 0 && word.length <= 4 && endOfRun(word, 0, LOWER) === word.length;
}

/** What points back stands among so many words and signs. */
const ASKED = 8;

/** The first words of a text, with the commas and colons between them; Persian joins two halves of a word without a space. */
function readPieces(text: string): string[] {
  const pieces: string[] = [];
  for (let at = 0; at < text.length && pieces.length <= ASKED; at++) {
    let end = endOfRun(text, at, WORD);
    while (end > at && text[end] === '\u200c' && endOfRun(text, end + 1, WORD) > end + 1) end = endOfRun(text, end + 1, WORD);
    if (end > at) {
      pieces.push(text.slice(at, end));
      at = end - 1;
    } else if (text[at] === ',' || text[at] === ':') pieces.push(text.charAt(at));
  }
  return pieces;
}

/** Behind these a capital is a time's or a place's; a sentence that begins with one, or with those after them, has no name for a subject. */
const PLACE = '(?:[IiEe][nm]|[Aa]t|[Oo][nf]|[Ff](?:or|rom)|[Bb]y|near|[Ww]ith|[Ss]ince|[Àà]|[Aa]u|d[eoau]|[Nn][oa])';
const places = lazyRegExp(`(?:^|\\s)${PLACE}(?:\\s[A-ZÀ-Þ][\\wß-ÿ.-]*)+`, 'g');
const noSubject = lazyRegExp(`^(?:${PLACE}|After|Before|During|Asked|Dans|Depuis|Après|Desde|Tras)\\s`, '');

/** Whether the first comma comes before the second capital, places left out: no name has stood before it. */
function hasEarlyComma(text: string): boolean {
  let capitals = 0;
  const start = text.slice(0, text.indexOf(',') + 1);
  for (const character of noSubject().test(text) ? start.replace(places(), ' ') : start) if (charClassAt(character, 0) & UPPER) capitals += 1;
  return text.includes(',') && capitals <= 1;
}

/** "Pour ouvrir, il faut": nobody. */
const IMPERSONAL = 'faut fallait faudra y est était sera serait s semble semblait reste existe convient suffit ne n';

/** Whether what comes behind the comma begins with a pronoun that stands for somebody. */
function goesOnBackward(rest: string, base: string): boolean {
  const [first, second] = readPieces(rest);
  return isOneOf(AFTER_COMMA[base], first) && !(first === 'il' && isOneOf(IMPERSONAL, second)) && !(first === 'it' && IT_FOLLOWS.test(rest));
}

/**
 * Whether a sentence starts by pointing back: with a listed word, with a pronoun after a short word ("With their help",
 * "Als sie"), in a shape of its language, or, in any cased script, in the middle of things.
 */
export function startsBackward(text: string, language: string): boolean {
  const beginning = text.slice(indexOfClass(text, LETTER | DIGIT));
  const base = baseOf(language);
  const start = readAlike(beginning, base);
  const words = readPieces(start);
  const [first = '', second = '', third] = words;
  if (base === 'en' && IT_FOLLOWS.test(start)) return false;
  const { pronouns, connectives } = backwardWords(language);
  return (pronouns.has(first) && !isOneOf(TIMES, second)) || connectives.has(first)
    || (isShortWord(first) && pronouns.has(second) && ![first, third].some((word) => isOneOf(TIMES, word)))
    || CHINESE.test(start) || TAMIL.test(start) || pointsByShape(beginning, words, base) || (charClassAt(text, indexOfClass(text, LETTER)) & LOWER) !== 0 || /^[…–—,;.-]/u.test(text)
    || (AFTER_COMMA[base] !== undefined && hasEarlyComma(text) && goesOnBackward(start.slice(start.indexOf(',') + 2), base));
}
