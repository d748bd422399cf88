/** Estimates how long an article takes to read. */
import { lazyRegExp, wordPattern } from '../article/char-classes.ts';
import { blockText } from '../article/block-text.ts';
import { memoiseLast } from '../article/memoise.ts';
import type { Article } from '../article/model.ts';

/**
 * Words per minute by language, mean of adult readers: Trauzettel-Klosinski and Dietz, "Standardized Assessment
 * of Reading Performance: The New International Reading Speed Texts IReST", IOVS 53 (2012), table 2.
 */
const WORDS_PER_MINUTE: Readonly<Record<string, number>> = {
  ar: 138, de: 179, en: 228, es: 218, fr: 195, pl: 166, pt: 181, ru: 184, tr: 166,
};
/** The mean over the study's languages, for languages that it did not measure. */
const MEAN_WORDS_PER_MINUTE = 184;
const han = lazyRegExp(String.raw`\p{Script=Han}`, 'gu');
/** Chinese is measured in characters; same study. */
const CHARACTERS_PER_MINUTE = 255;

/** What stands between two runs of letters or digits that are one word: "It's", "3.5", "north-east". */
const WORD_JOINER = /^['’.,:-]$/;

function countWords(text: string): number {
  let count = 0;
  let end = 0;
  for (const { 0: word, index } of text.matchAll(wordPattern(text))) {
    if (end === 0 || !WORD_JOINER.test(text.slice(end, index))) count += 1;
    end = index + word.length;
  }
  return count;
}

function countMinutes(article: Article): number {
  const text = [article.standfirst ?? '', ...article.blocks.map(blockText)].join('\n');
  const language = article.language.split('-')[0] ?? '';
  const minutes = language === 'zh'
    ? (text.match(han())?.length ?? 0) / CHARACTERS_PER_MINUTE
    : countWords(text) / (WORDS_PER_MINUTE[language] ?? MEAN_WORDS_PER_MINUTE);
  return Math.max(1, Math.round(minutes));
}

/** Returns the reading time in whole minutes, at least 1. Header and progress bar need it: counted once per article. */
export const readingMinutes = memoiseLast(countMinutes);
