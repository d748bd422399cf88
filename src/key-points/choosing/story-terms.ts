/**
 * What an article is about: the terms of its headline and standfirst, and those that keep coming. A sentence without any
 * of them ("Tea is poured and cake is cut") may open a scene; it is no point.
 */
import { DIGIT, hasClass } from '../../article/char-classes.ts';
import type { Reading } from './reading.ts';
import { isCased } from '../words/words.ts';

/** A term keeps coming when it stands in so many sentences, in a short article in two, and in so large a part of all. */
const FEWEST_SENTENCES = 3;
const SHORT_ARTICLE = 15;
const PART = 0.1;

/** Headline and standfirst together have so many terms; a headline alone promises too little to be missed. */
const RICH_TOPIC = 10;
/** The sentences that may open with a scene, and how short one is that must name three terms to say anything. */
const OPENING = 3;
const SHORT_SENTENCE = 10;

/** How many terms of headline and standfirst a sentence has, and how many that keep coming. */
interface Told { known: number; recurring: number }

function readTold({ passages, text: { sentences, topic, isContent }, terms: { spread } }: Reading, index: number): Told {
  const needed = passages.length < SHORT_ARTICLE ? 2 : Math.max(FEWEST_SENTENCES, passages.length * PART);
  const terms = [...new Set(sentences[index])].filter((stem) => isContent[stem]);
  return { known: terms.filter((stem) => topic.has(stem)).length, recurring: terms.filter((stem) => (spread[stem] ?? 0) >= needed).length };
}

/**
 * Whether a sentence is a scene although it names something of the story: before the story begins or in an opening ("Big stadiums, big screens, all
 * of it in Lindholm") without a term of headline and standfirst, later on ("Trees are in bloom, the war seems far") with
 * one term that keeps coming, or a short one ("The entire bench was on their feet") with hardly any; but figures are news.
 */
function isScene({ passages, lengths, told }: Reading, index: number, { known, recurring }: Told): boolean {
  const hasFigure = hasClass(passages[index]?.text ?? '', DIGIT);
  if (index < (told[0] ?? 0)) return known < 3;
  const isShort = (lengths[index] ?? 0) < SHORT_SENTENCE;
  if (known === 0) return index < OPENING || isShort || (recurring < 2 && !hasFigure);
  return isShort && known < 3 && !hasFigure;
}

/**
 * Which of the sentences name what the article is about. Only where the script has capitals: Urdu reports are so long
 * and their words so short that hardly a term keeps coming, and asking for one there cost more than it gave.
 */
export function readTelling(reading: Reading): boolean[] {
  const { passages, text: { topic, isContent } } = reading;
  const isRich = [...topic].filter((stem) => isContent[stem]).length >= RICH_TOPIC;
  return passages.map(({ text }, index) => {
    if (!isCased(text)) return true;
    const terms = readTold(reading, index);
    return terms.known + terms.recurring > 0 && !(isRich && isScene(reading, index, terms));
  });
}
