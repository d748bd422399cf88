/** Whether a sentence can be read by itself. ROUGE cannot see this; readers see nothing else. */
import { endOfRun, indexOfClass, charClassAt, LETTER, lazyRegExp, COMBINING_MARK, LOWER, WORD, wordPattern } from '../../article/char-classes.ts';
import { isHouseLine } from './house-lines.ts';
import { isBalanced } from './quotations.ts';
import { isCased, isContentWord, lengthOf, readStems, readWording, readWords, stemOf } from '../words/words.ts';

/** Greek asks with a semicolon; nobody else ends a sentence with one, so it need not be told apart. */
const QUESTION = /[?？؟;;՞፧]["'”’»›“)\]\s]*$/u;
const STATEMENT = /[.!…。！।॥۔።]["'”’»›“)\]\s]*$/u;
/** "PUBLISHED: . 05:10 EST" and other lines of capitals and numbers have hardly a word in lower case. */
const FEWEST_SMALL_WORDS = 0.25;
/** A caption or byline of a converted text has a full stop set apart, where the text's own stand close. */
const STOP_APART = /\s\.["'”’»]?$/u;

/** "A car he does not own." is true and tells nothing; Bengali says in five words what English says in eight. */
const FEWEST_WORDS = 8;
const FEWEST_WORDS_UNCASED = 5;
/** "The syndrome is more, much more." has words enough and says nothing; this many of them must differ and mean something. */
const FEWEST_TERMS = 5;
/** Persian reports pack sixty words into a first sentence; beyond eighty something is not a sentence. */
const MOST_WORDS = 80;

/** What is usual in a text, so that a line that differs can be told. */
export interface Habits {
  /** Its stops stand apart, as Urdu's do and French question marks: then that tells nothing. */
  stopsApart: boolean;
  /** Its sentences end in marks: then a line without one is a byline, heading or caption. */
  ended: boolean;
}

/** Shorter lines may be parts of a byline, and a byline's parts are many. */
const SHORT_LINE = 8;
/** A text with captions may have a fifth of its stops apart, one that was cut into words nearly all. */
const MANY = 0.4;
const MOST = 0.6;

function isEnded(text: string): boolean {
  const end = text.trimEnd().length;
  return end > 0 && (charClassAt(text, end - 1) & WORD) === 0;
}

export function readHabits(texts: readonly string[]): Habits {
  const long = texts.filter((text) => text.split(' ', SHORT_LINE).length === SHORT_LINE);
  const share = (test: (text: string) => boolean): number => long.filter(test).length / Math.max(1, long.length);
  return { stopsApart: share((text) => STOP_APART.test(text)) > MANY, ended: share(isEnded) > MOST };
}

/** Whether a line is a sentence of the running text at all: no byline, date, label, caption or call. */
export function isRunningText(text: string, habits: Habits): boolean {
  const { words, small, capital } = readWording(text);
  return words.length >= 4
    && (!isCased(text) || small / (small + capital) >= FEWEST_SMALL_WORDS)
    && (habits.stopsApart || !STOP_APART.test(text))
    && (!habits.ended || isEnded(text))
    && !isHouseLine(text);
}

/** Whether so many words of it differ and mean something. */
function hasTerms(text: string, fewest: number): boolean {
  const stems: string[] = [];
  for (const word of readWords(text)) {
    const stem = stemOf(word);
    if (isContentWord(word) && !stems.includes(stem) && stems.push(stem) === fewest) return true;
  }
  return false;
}

/** A finished statement of a length that says something, with every mark's partner. */
export function isStatement(text: string): boolean {
  const length = lengthOf(text);
  const cased = isCased(text);
  return length >= (cased ? FEWEST_WORDS : FEWEST_WORDS_UNCASED) && length <= MOST_WORDS
    && (!cased || hasTerms(text, FEWEST_TERMS))
    && STATEMENT.test(text) && !QUESTION.test(text) && isBalanced(text);
}

/** Whether most of what `text` says is said by `other` already: a near-copy of the headline or the standfirst. */
export function repeats(text: string, other: string): boolean {
  const mine = readStems(text);
  const theirs = readStems(other);
  const common = [...mine].filter((stem) => theirs.has(stem)).length;
  return mine.size > 0 && common / mine.size >= 0.7;
}

/**
 * Whether a sentence only adds to the one before it: "… must collect signatures." "Signatures, without which …". It
 * starts with one of the last words of the other and is short or goes on after a comma.
 */
export function isAfterthought(text: string, before: string): boolean {
  const words = readWords(text);
  const first = words[0] ?? '';
  return isContentWord(first) && readWords(before).slice(-4).includes(first)
    && (words.length <= 12 || text[endOfRun(text, indexOfClass(text, LETTER), LETTER | COMBINING_MARK)] === ',');
}

/** German verbs of up to four letters; longer ones are told from small words by their length. */
const GERMAN_SHORT_VERBS = 'ist war hat sind sei wird wäre habe gab gibt kam will soll kann muss darf mag ging geht gilt sagt rief lief fiel nahm hält lebt ließ'.split(' ');

function hasVerb(text: string): boolean {
  // "3km" is a number and a word.
  const words = text.replace(/\d/g, ' ').match(wordPattern(text)) ?? [];
  return words.some((word) => charClassAt(word, 0) & LOWER && (word.length > 4 || GERMAN_SHORT_VERBS.includes(word)));
}

const SUBORDINATE = '(?:weil|obwohl|während|wenn|als|dass|damit|nachdem|bevor|bis|ob|wobei|sobald|solange|sodass|indem|falls|wie|wo|was|wer|um|ohne|statt|der|die|das|den|dem|deren|dessen|denen|welche[rsmn]?)';
/** After a comma: "weil …", "der …", "an den …". */
const beside = lazyRegExp(`^\\s*(?:(?:an|auf|aus|bei|durch|für|gegen|hinter|in|mit|nach|über|um|unter|von|vor|zu|zwischen)\\s)?${SUBORDINATE}(?![a-zß-ÿ])`, '');
/** At the beginning: what needs a main clause behind it. "Als Ziel nannte Varn" is one itself, so "als" is not asked. */
const NEEDS_MORE = /^["„“]?(?:Weil|Obwohl|Während|Wenn|Dass|Damit|Nachdem|Bevor|Bis irgendwann|Wobei|Sobald|Solange|Sodass|Falls)\s/;
const NO_VERB = /^["„“]?(?:In|An|Auf|Aus|Bei|Mit|Nach|Von|Vor|Zwischen)\s(?:eine[mnrs]?|de[mnrs])\s[A-ZÄÖÜ][a-zß-ÿ-]*$/;

/** "Bis kein Schiff mehr übrig war, das …", "In einem Hafen, an den …": every clause hangs on another. */
function hasNoMainClause(text: string): boolean {
  const [first = '', ...others] = text.split(',');
  return others.length > 0 && !/[:"„“–]/.test(text) && (NEEDS_MORE.test(first) || NO_VERB.test(first)) && others.every((clause) => beside().test(clause));
}

/**
 * Whether a line of German has no verb, as a scene has ("Eine Straße in Bonn nahe der Brücke.") and an argument that was
 * cut off ("Nicht mehr als Gabe, sondern als Recht.", "Ein Satz, den viele verstehen.").
 */
export function isFragment(text: string, language: string): boolean {
  if (!language.toLowerCase().startsWith('de')) return false;
  return hasNoMainClause(text) || (!text.includes(',') && !hasVerb(text))
    || /^Nicht [^,]*, sondern [^,]*\.$/u.test(text)
    // A relative clause ends with a comma before the sentence goes on.
    || /^Eine? [A-ZÀ-Þ\u0100-\u017f][A-Za-zÀ-\u017f-]*, (?:der|die|das|den|dem|deren|dessen) [^,]*\.$/u.test(text);
}
