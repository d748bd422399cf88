/** Whose voice a sentence is: a writer's who says "I" or speaks to the reader makes no key points. */
import { readWords } from '../words/words.ts';
import { FIRST_PERSON, SECOND_PERSON } from './backward-words.ts';
import { baseOf, isOneOf, readAlike } from './table-words.ts';

const SPEECH = /["“„«][^"”“»]*["”“»]/gu;

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
