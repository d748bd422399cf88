/** Whether a sentence's first words point back at something outside it, or at the writer. */
import { DIGIT, endOfRun, findKind, kindAt, LARGE, LETTER, SMALL, WORD } from '../article/letters.ts';
import { tableLanguage } from './abbreviations.ts';
import { OPENINGS } from './backward-openings.ts';
import { AFTER_COMMA, BACKWARD, CHINESE, FIRST_PERSON, OPENERS, POINTING, TAMIL, TIMES } from './backward-words.ts';
import { readWords } from './words.ts';

/** "Das Ministerium" stands by itself, "das ist" does not: only the verb behind it tells. */
const GERMAN_DAS = /^das(,| (ist|war|sei|sind|waren|hat|habe|hatte|wird|werde|würde|wäre|soll|sollte|kann|könnte|gilt|zeigt|zeige|liegt|bedeutet|heißt|sagte|sagt|geht|gehe|macht|muss|reicht|teilte|berichtet)\b)/u;

const SPEECH = /["“„«][^"”“»]*["”“»]/gu;

/** The language of a BCP 47 tag that the tables know; never a name that every object has. */
function baseOf(language: string): string {
  const base = tableLanguage(language);
  return Object.hasOwn(BACKWARD, base) ? base : '';
}

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

/** "Der Grund dafür liegt", "Das Problem dabei ist"; but "arbeitet daran, dass" says at once what is meant. */
const THEREFORE = 'dafür dagegen dazu dabei daran daraus davon danach darüber darauf darin hierzu hierfür';
const SAID_LATER = /, (?:dass|ob|wie|wer|was|wann|warum|[^,]* zu [a-zß-ÿ]+en)/u;

/** "Für viele sei das Auto zu teuer": somebody named before says so; with a comma or "laut" the speaker is in it. */
const REPORTING = /\s(?:sei|seien|werde|habe|könne|müsse|solle|wolle|dürfe|gebe|brauche|gehe|komme)\s/u;
const SPEAKER = /[,:"„»]|\b(?:laut|zufolge|angaben)\b/u;

/** "It is unclear whether", "It is hard to": it stands for what follows. */
const IT_FOLLOWS = /^it(?:['’]s| is| was| remains| has been) (?:not |still |also )?(?:(?:un|im|il)?(?:clear|known|likely|possible|legal|common)|rare|hard|difficult|easy|important|up to) .*?(?:that|whether|how|why|when|if|to) /u;

const sets = new Map<string, ReadonlySet<string>>();

function isOneOf(words: string | undefined, word: string | undefined): boolean {
  if (words === undefined || word === undefined) return false;
  const known = sets.get(words) ?? new Set(words.split(' '));
  sets.set(words, known);
  return known.has(word);
}

/** In "Derzeit sind sie", "Zuvor hatte er" the pronoun is the subject, only later: German puts the verb second. */
function pointsInGerman(start: string, words: readonly string[]): boolean {
  const therefore = words.findIndex((word, index) => index > 0 && index < 9 && isOneOf(THEREFORE, word));
  return GERMAN_DAS.test(start) || (REPORTING.test(start) && !SPEAKER.test(start)) || isOneOf('er sie ihn ihm ihnen', words[2])
    || (therefore > 0 && words[therefore + 1] !== ',' && !words.slice(0, therefore).includes(',') && !SAID_LATER.test(start));
}

const openings = new Map<string, readonly string[]>();

/** Whether a text begins with one of a language's openings, and not only with its letters. */
function beginsWithOpening(start: string, base: string): boolean {
  const known = openings.get(base) ?? OPENINGS[base]?.split('|') ?? [];
  openings.set(base, known);
  const text = start.replaceAll('’', "'");
  // Arabic writes its "and" onto the next word.
  const places = base === 'ar' && /^[وف]/.test(text) ? [0, 1] : [0];
  return places.some((from) => known.some((opening) => text.startsWith(opening, from) && (kindAt(text, from + opening.length) & WORD) === 0));
}

/** Shapes of one language; `words` are those of `start`, commas and colons among them. */
function pointsInside(start: string, words: readonly string[], base: string): boolean {
  const pause = words.findIndex((word) => word === ',' || word === ':');
  return beginsWithOpening(start, base)
    || (pause > 0 && OPENERS[base]?.split('|').includes(words.slice(0, pause).join(' ')) === true)
    || [1, 2].some((place) => isOneOf(POINTING[base], words[place]) && !isOneOf(TIMES, words[place + 1]))
    || (base === 'de' && pointsInGerman(start, words));
}

/** Prepositions and conjunctions are short in scripts with capitals: "in", "nach", "als", "con". */
function isShortWord(word: string): boolean {
  return word.length > 0 && word.length <= 4 && endOfRun(word, 0, SMALL) === word.length;
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

/** Whether the first comma comes before the second capital: no name has stood before it. */
function hasEarlyComma(text: string): boolean {
  let capitals = 0;
  for (const character of text.slice(0, text.indexOf(',') + 1)) if (kindAt(character, 0) & LARGE) capitals += 1;
  return text.includes(',') && capitals <= 1;
}

/**
 * Whether a sentence starts by pointing back: with a listed word, with a pronoun after a short word ("With their help",
 * "Als sie"), in a shape of its language, or, in any cased script, in the middle of things.
 */
export function startsBackward(text: string, language: string): boolean {
  const lower = text.toLowerCase();
  const start = lower.slice(findKind(lower, LETTER | DIGIT));
  const base = baseOf(language);
  const words = readPieces(start);
  const [first = '', second = '', third] = words;
  if (base === 'en' && IT_FOLLOWS.test(start)) return false;
  const { pronouns, connectives } = backwardWords(language);
  return (pronouns.has(first) && !isOneOf(TIMES, second)) || connectives.has(first)
    || (isShortWord(first) && pronouns.has(second) && ![first, third].some((word) => isOneOf(TIMES, word)))
    || CHINESE.test(start) || TAMIL.test(start) || pointsInside(start, words, base) || (kindAt(text, findKind(text, LETTER)) & SMALL) !== 0 || /^[…–—,;.-]/u.test(text)
    || (AFTER_COMMA[base] !== undefined && hasEarlyComma(text) && isOneOf(AFTER_COMMA[base], readPieces(start.slice(start.indexOf(',') + 1))[0]));
}

/** Whether the writer speaks of themselves; what others say between quotation marks does not count. */
export function isFirstPerson(text: string, language: string): boolean {
  const words = FIRST_PERSON[baseOf(language)];
  return words !== undefined && readWords(text.replace(SPEECH, ' ')).some((word) => isOneOf(words, word));
}
