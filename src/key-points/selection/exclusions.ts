/** Sentences that never become key points, whatever they score: these rules guard against the absurd only. */
import { LOWER } from '../../article/char-classes.ts';
import { endsInMark, endsInStopApart, isQuestion } from '../features/article-shape.ts';
import type { Context } from '../features/context.ts';
import { isBoilerplate } from '../lexicon/boilerplate-lines.ts';

const MIN_WORDS = 4;
/** Beyond so many words something is no sentence: Persian reports pack a hundred into one. */
const MAX_WORDS = 150;

const EXCLUSIONS: Readonly<Record<string, (context: Context) => boolean>> = {
  'a question': ({ sentence }) => isQuestion(sentence.text),
  'ends in a colon': ({ sentence }) => sentence.text.trimEnd().endsWith(':'),
  'no end mark': ({ sentence }) => !endsInMark(sentence.text),
  'a full stop apart': ({ sentence, shape }) => endsInStopApart(sentence.text) && !shape.stopsApart,
  'a line of the house': ({ sentence }) => isBoilerplate(sentence.text),
  'an address or a bar': ({ sentence }) => /https?:|www\.|[|©►]/.test(sentence.text),
  'too few or too many words': ({ sentence }) => sentence.words.length < MIN_WORDS || sentence.length > MAX_WORDS,
  'begins in the middle': ({ sentence: { words, text } }) =>
    ((words[0]?.kind ?? 0) & LOWER) !== 0 && text.charAt(0) === text.charAt(0).toLowerCase(),
};

/** Why a sentence is excluded; `undefined` where it is not. */
export function exclusionOf(context: Context): string | undefined {
  return Object.keys(EXCLUSIONS).find((reason) => EXCLUSIONS[reason]?.(context));
}
