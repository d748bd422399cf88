/** The sentences of an article with what is known about each: the table the choice is made from, and the fit too. */
import type { Article } from '../../article/model.ts';
import { runToEnd } from '../../article/cooperative.ts';
import type { Resumable } from '../../article/cooperative.ts';
import { readBodySentences } from '../body-sentences.ts';
import type { BodySentence } from '../body-sentences.ts';
import { costsOf } from './costs.ts';
import { describe } from './features.ts';
import { startsWithEpithet } from '../standing-alone/epithets.ts';
import { startsBackward } from '../standing-alone/first-words.ts';
import { isFirstPerson, isSecondPerson } from '../standing-alone/grammatical-person.ts';
import { readFirstMentions } from '../standing-alone/first-mentions.ts';
import { readIntroductions } from '../standing-alone/introductions.ts';
import { newsFirst } from '../live-blog.ts';
import { meritsOf } from './merits.ts';
import { isSpeakerless, pointsInside, tellsNoTime } from '../standing-alone/pointing.ts';
import { presentsSomeone } from '../standing-alone/presentations.ts';
import { readArticle } from './reading.ts';
import { readTelling } from './story-terms.ts';
import type { ToldText, WordWeights } from './word-chances.ts';
import { isAfterthought, isFragment, isRunningText, isStatement, readHabits, repeats } from '../standing-alone/standing-alone.ts';

export interface Candidates {
  /** In the order they are weighed in: as they stand, but a live blog's by its posts' news. */
  sentences: BodySentence[];
  /** Whether a sentence may become a point at all. */
  allowed: boolean[];
  /** One number for every feature, in the order of the table of features. */
  features: number[][];
  /** Their words, as the chances of words are read from them; for the fit. */
  words: ToldText;
  /** The post each sentence stands in; one post gives one point. */
  posts: (number | undefined)[];
  /** For each sentence, groups of which one sentence must be chosen too: where the people and things in it are introduced. */
  needs: number[][][];
  /** What two sentences cost each other when both are chosen, in the order of `COSTS`. */
  costs: (one: number, other: number) => number[];
  /** What a set of sentences is worth as a whole, in the order of `MERITS`. */
  merits: (set: readonly number[]) => number[];
}

/**
 * Likeness costs the square of their number. Beyond so many sentences the beginning is read whole and the rest by
 * every so-manieth: a book would otherwise stop the popup, and what a text is about is said early.
 */
const MOST_SENTENCES = 400;

function thinned(sentences: BodySentence[]): BodySentence[] {
  if (sentences.length <= MOST_SENTENCES) return sentences;
  const begin = sentences.slice(0, MOST_SENTENCES / 2);
  const rest = sentences.slice(MOST_SENTENCES / 2);
  const step = Math.ceil(rest.length / (MOST_SENTENCES / 2));
  return [...begin, ...rest.filter((_, index) => index % step === 0)];
}

/** `readCandidates` in steps. */
export function* candidateSteps(article: Article, weights?: WordWeights): Resumable<Candidates> {
  const all = thinned(newsFirst(article, yield* readBodySentences(article)));
  const habits = readHabits(all.map((sentence) => sentence.text));
  const sentences = all.filter((sentence) => isRunningText(sentence.text, habits));
  const known = [article.headline, article.standfirst ?? ''];
  const told = known.join(' ');
  // A headline that speaks to the reader has advice under it; where headline or standfirst is missing nobody can tell.
  const isReport = known.every((text) => text.trim() !== '') && !isSecondPerson(told, article.language);
  yield;
  const reading = readArticle(sentences, told, weights);
  yield;
  const telling = readTelling(reading);
  const texts = sentences.map(({ text }) => text);
  const mentions = readFirstMentions(texts, article.language, told);
  const posts = sentences.map(({ block }) => (article.blocks[block]?.kind === 'post' ? block : undefined));
  const candidates: Candidates = {
    sentences, allowed: [], posts, features: [], words: reading,
    needs: readIntroductions(texts, article.headline, article.standfirst).map((groups, index) => [...groups, ...mentions[index] ?? []]),
    costs: (one, other) => costsOf(reading, one, other),
    merits: (set) => meritsOf(reading, set),
  };
  for (const [index, { text, quoted }] of sentences.entries()) {
    candidates.allowed.push(!quoted && (telling[index] === true || posts[index] !== undefined)
      && isStatement(text) && !isFragment(text, article.language)
      && !startsBackward(text, article.language) && !pointsInside(text, article.language) && !tellsNoTime(text, article.language)
      && !isSpeakerless(text) && (index === 0 || !startsWithEpithet(text, article.language, told)) && !presentsSomeone(text, article.language, told)
      && !isFirstPerson(text, article.language) && !(isReport && isSecondPerson(text, article.language))
      && !isAfterthought(text, sentences[index - 1]?.text ?? '')
      && !known.some((other) => repeats(text, other)));
    candidates.features.push(describe(reading, index));
    yield;
  }
  return candidates;
}

/** Reads an article's sentences and what is known about each; with other weights of words than the table's, for the fit. */
export function readCandidates(article: Article, weights?: WordWeights): Candidates {
  return runToEnd(candidateSteps(article, weights));
}
