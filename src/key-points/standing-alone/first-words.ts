/** Whether a sentence's first words point back at something outside it, or at the writer. */
import { DIGIT, endOfRun, findKind, kindAt, LARGE, LETTER, makePattern, SMALL, WORD } from '../../article/letters.ts';
import { tableLanguage } from '../words/abbreviations.ts';
import { OPENINGS } from './backward-openings.ts';
import { AFTER_COMMA, BACKWARD, CHINESE, FIRST_PERSON, OPENERS, POINTING, SECOND_PERSON, TAMIL, TIMES } from './backward-words.ts';
import { toLatin } from '../words/serbian.ts';
import { readWords } from '../words/words.ts';

/** "Das Ministerium", "Das seit Montag geschlossene Tor" stand by themselves, "das ist" does not: only the verb behind it tells. */
const GERMAN_DAS = /^Das(?:,| (?:war|sei|sind|waren|habe|hatte|wird|werde|würde|wäre|soll|sollte|kann|könnte|zeige|sagte|gehe|muss|teilte)(?![a-zß-ÿ])| (?!(?:nicht|seit|mit|jetzt|oft|weit|erst|laut|fast|gut|leicht|zuletzt|derzeit|bekannt|längst|meist|selbst) )[a-zß-ÿ]+t )/;
/** "Der will", "Die rückte am Morgen an", but "Die alte Schleuse", "Die dritte in Bonn". */
const GERMAN_DER_VERB = /^(?:Der|Die|Den|Dem) (?:(?:ist|sind|waren?|hat|haben|hatten?|wird|wurde|will|wollte|kann|konnte|soll|sollte|muss|musste) |(?!(?:zweite|dritte|vierte|fünfte|letzte) )[a-zß-ÿ]+[^s]ten? (?:am|im|in|an|auf|mit|nach|sich|nicht|auch|nun|de[rnm]|die|das|bei|vor|zu[mr]?) )/;

const SPEECH = /["“„«][^"”“»]*["”“»]/gu;

/** The language of a BCP 47 tag that the tables know; never a name that every object has. */
function baseOf(language: string): string {
  const base = tableLanguage(language);
  return Object.hasOwn(BACKWARD, base) ? base : '';
}

/** A text as the tables are written. */
export function readAlike(text: string, base: string): string {
  return base === 'sr' ? toLatin(text.toLowerCase()) : text.toLowerCase();
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
const THEREFORE = /^(?:da(?:für|gegen|zu|bei|ran|raus|von|nach|rüber|rauf|rin)|hier(?:zu|für))$/;
const SAID_LATER = /, (?:dass|ob|wie|wer|was|wann|warum|[^,]* zu [a-zß-ÿ]+en)/u;

/** "Für viele sei das Auto zu teuer", "zeichne sich nicht ab": somebody named before says so. */
const REPORTING = /\s(?:sei|seien|werde|habe|könne|müsse|solle|wolle|dürfe|gebe|brauche|gehe|komme|(?!(?:ohne|alle|viele|keine|diese|jede|würde|wurde|gerade)\s)[a-zß-ÿ]{2,}[^t]e(?=\ssich))\s/;
/** Who says so stands in front, or behind a comma: "sagte Varn", "so Varn", "wie Varn sagt"; "an denen" says nothing. */
const SPEAKER = /[:"„»]|(?<![a-zß-ÿ])(?:[Ll]aut|zufolge|Angaben)(?![a-zß-ÿ])|,\s(?:so|wie|gab|hieß|schrieb|sagen|will|wird|war|kann|muss|soll|(?!(?:mit|seit|nicht)\s)[a-zß-ÿ]+t(?:en?)?)\s/;

/** "Wenn die Flut steigt, könne das Tor brechen": there the second clause is what somebody says. */
const CONDITION = /^(?:Wenn|Falls|Weil|Da|Obwohl)\s/;

function isReportOfNobody(text: string): boolean {
  const clauses = text.split(',', CONDITION.test(text) ? 2 : 1);
  return REPORTING.test(clauses.join(',')) && !SPEAKER.test(text);
}

/** "It is unclear whether", "It is hard to": it stands for what follows. */
const IT_FOLLOWS = /^it(?:['’]s| is| was| remains| has been) (?:not |still |also )?(?:(?:un|im|il)?(?:clear|known|likely|possible|legal|common)|rare|hard|difficult|easy|important|time|up to) .*?(?:that|whether|how|why|when|if|to) /u;

const sets = new Map<string, ReadonlySet<string>>();

export function isOneOf(words: string | undefined, word: string | undefined): boolean {
  if (words === undefined || word === undefined) return false;
  const known = sets.get(words) ?? new Set(words.split(' '));
  sets.set(words, known);
  return known.has(word);
}

/** In "Derzeit sind sie", "Zuvor hatte er" the pronoun is the subject, only later: German puts the verb second. */
function pointsInGerman(text: string, words: readonly string[]): boolean {
  const start = text.toLowerCase();
  const therefore = words.findIndex((word, index) => index > 0 && index < 9 && THEREFORE.test(word));
  return GERMAN_DAS.test(text) || GERMAN_DER_VERB.test(text) || isReportOfNobody(text) || isOneOf('er sie ihn ihm ihnen', words[2])
    || (therefore > 0 && words[therefore + 1] !== ',' && !words.slice(0, therefore).includes(',') && !SAID_LATER.test(start));
}

const openings = new Map<string, () => RegExp>();

/** Whether a text begins with one of a language's openings, and not only with its letters. */
function beginsWithOpening(start: string, base: string): boolean {
  if (OPENINGS[base] === undefined) return false;
  const pattern = openings.get(base) ?? makePattern(`^(?:${OPENINGS[base]})(?![\\p{L}\\p{M}\\p{N}])`);
  openings.set(base, pattern);
  return pattern().test(start.replaceAll('’', "'"));
}

/** Shapes of one language; `words` are those of `text` in lower case, commas and colons among them. */
function pointsInside(text: string, words: readonly string[], base: string): boolean {
  const pause = words.findIndex((word) => word === ',' || word === ':');
  return beginsWithOpening(readAlike(text, base), base)
    || (pause > 0 && OPENERS[base]?.split('|').includes(words.slice(0, pause).join(' ')) === true)
    || [1, 2].some((place) => isOneOf(POINTING[base], words[place]) && !isOneOf(TIMES, words[place + 1]))
    || (base === 'de' && pointsInGerman(text, words));
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

/** Behind these a capital is a time's or a place's; a sentence that begins with one, or with those after them, has no name for a subject. */
const PLACE = '(?:[IiEe][nm]|[Aa]t|[Oo][nf]|[Ff](?:or|rom)|[Bb]y|near|[Ww]ith|[Ss]ince|[Àà]|[Aa]u|d[eoau]|[Nn][oa])';
const places = makePattern(`(?:^|\\s)${PLACE}(?:\\s[A-ZÀ-Þ][\\wß-ÿ.-]*)+`, 'g');
const noSubject = makePattern(`^(?:${PLACE}|After|Before|During|Asked|Dans|Depuis|Après|Desde|Tras)\\s`, '');

/** Whether the first comma comes before the second capital, places left out: no name has stood before it. */
function hasEarlyComma(text: string): boolean {
  let capitals = 0;
  const start = text.slice(0, text.indexOf(',') + 1);
  for (const character of noSubject().test(text) ? start.replace(places(), ' ') : start) if (kindAt(character, 0) & LARGE) capitals += 1;
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
  const beginning = text.slice(findKind(text, LETTER | DIGIT));
  const base = baseOf(language);
  const start = readAlike(beginning, base);
  const words = readPieces(start);
  const [first = '', second = '', third] = words;
  if (base === 'en' && IT_FOLLOWS.test(start)) return false;
  const { pronouns, connectives } = backwardWords(language);
  return (pronouns.has(first) && !isOneOf(TIMES, second)) || connectives.has(first)
    || (isShortWord(first) && pronouns.has(second) && ![first, third].some((word) => isOneOf(TIMES, word)))
    || CHINESE.test(start) || TAMIL.test(start) || pointsInside(beginning, words, base) || (kindAt(text, findKind(text, LETTER)) & SMALL) !== 0 || /^[…–—,;.-]/u.test(text)
    || (AFTER_COMMA[base] !== undefined && hasEarlyComma(text) && goesOnBackward(start.slice(start.indexOf(',') + 2), base));
}

/** Whether a word of a list stands in what is not between quotation marks. */
function says(list: Record<string, string>, text: string, base: string): boolean {
  const words = list[base];
  const spoken = text.replace(SPEECH, ' ');
  // Words are in lower case anyway, and those of a whole sentence are remembered.
  return words !== undefined && readWords(base === 'sr' ? readAlike(spoken, base) : spoken).some((word) => isOneOf(words, word));
}

/** Whether the writer speaks of themselves; what others say between quotation marks does not count. */
export function isFirstPerson(text: string, language: string): boolean {
  return says(FIRST_PERSON, text, baseOf(language));
}

const GERMAN_YOU = /[a-zß-ÿ0-9],?\s(?:Sie|Ihnen|Ihre?[mnrs]?)(?![a-zß-ÿ])|(?<![A-Za-zß-ÿ])[Dd]u\s[a-zß-ÿ]/;
/** "Rendez-vous" has nobody in it. */
const JOINED = /-[a-zß-ÿ]+/g;

/** Whether the writer speaks to the reader; again, what others say does not count. */
export function isSecondPerson(text: string, language: string): boolean {
  const base = baseOf(language);
  return says(SECOND_PERSON, text.replace(JOINED, ' '), base) || (base === 'de' && GERMAN_YOU.test(text.replace(SPEECH, ' ')));
}
