/** Porter's stemmer of 1980 for English, with his two later changes ("bli", "logi"): what ROUGE-1.5.5 calls `-m`. */

const CONSONANTS = '[^aeiou][^aeiouy]*';
const VOWELS = '[aeiouy][aeiou]*';

/** Porter's measure: how often a vowel run is followed by a consonant run. */
const MEASURE_ABOVE_0 = new RegExp(`^(${CONSONANTS})?${VOWELS}${CONSONANTS}`);
const MEASURE_IS_1 = new RegExp(`^(${CONSONANTS})?${VOWELS}${CONSONANTS}(${VOWELS})?$`);
const MEASURE_ABOVE_1 = new RegExp(`^(${CONSONANTS})?${VOWELS}${CONSONANTS}${VOWELS}${CONSONANTS}`);
const HAS_VOWEL = new RegExp(`^(${CONSONANTS})?[aeiouy]`);
/** Ends like "hop": a short syllable that gets its "e" back. */
const SHORT_SYLLABLE = new RegExp(`^${CONSONANTS}[aeiouy][^aeiouwxy]$`);

const STEP_2: readonly [string, string][] = [
  ['ational', 'ate'], ['tional', 'tion'], ['enci', 'ence'], ['anci', 'ance'], ['izer', 'ize'], ['bli', 'ble'],
  ['alli', 'al'], ['entli', 'ent'], ['eli', 'e'], ['ousli', 'ous'], ['ization', 'ize'], ['ation', 'ate'],
  ['ator', 'ate'], ['alism', 'al'], ['iveness', 'ive'], ['fulness', 'ful'], ['ousness', 'ous'], ['aliti', 'al'],
  ['iviti', 'ive'], ['biliti', 'ble'], ['logi', 'log'],
];
const STEP_3: readonly [string, string][] = [
  ['icate', 'ic'], ['ative', ''], ['alize', 'al'], ['iciti', 'ic'], ['ical', 'ic'], ['ful', ''], ['ness', ''],
];
const STEP_4 = [
  'ement', 'ance', 'ence', 'able', 'ible', 'ment', 'ant', 'ent', 'ism', 'ate', 'iti', 'ous', 'ive', 'ize', 'al', 'er',
  'ic', 'ou',
];

function dropPlural(word: string): string {
  if (/(ss|i)es$/.test(word)) return word.slice(0, -2);
  return /[^s]s$/.test(word) ? word.slice(0, -1) : word;
}

function dropPast(word: string): string {
  if (/.eed$/.test(word)) return MEASURE_ABOVE_0.test(word.slice(0, -3)) ? word.slice(0, -1) : word;
  const stem = /^(.+?)(ed|ing)$/.exec(word)?.[1];
  if (stem === undefined || !HAS_VOWEL.test(stem)) return word;
  if (/(at|bl|iz)$/.test(stem)) return `${stem}e`;
  if (/([^aeiouylsz])\1$/.test(stem)) return stem.slice(0, -1);
  return SHORT_SYLLABLE.test(stem) ? `${stem}e` : stem;
}

function turnY(word: string): string {
  return /.y$/.test(word) && HAS_VOWEL.test(word.slice(0, -1)) ? `${word.slice(0, -1)}i` : word;
}

/** The longest ending of the table decides, whether or not it may go. */
function replaceEnding(word: string, table: readonly [string, string][]): string {
  const found = table.filter(([ending]) => word.length > ending.length && word.endsWith(ending))
    .toSorted((a, b) => b[0].length - a[0].length)[0];
  if (!found) return word;
  const stem = word.slice(0, -found[0].length);
  return MEASURE_ABOVE_0.test(stem) ? stem + found[1] : word;
}

function dropEnding(word: string): string {
  const ending = STEP_4.find((candidate) => word.length > candidate.length && word.endsWith(candidate));
  if (ending !== undefined) {
    const stem = word.slice(0, -ending.length);
    return MEASURE_ABOVE_1.test(stem) ? stem : word;
  }
  const stem = /^(.+?[st])ion$/.exec(word)?.[1];
  return stem !== undefined && MEASURE_ABOVE_1.test(stem) ? stem : word;
}

function dropLastE(word: string): string {
  const stem = /^(.+)e$/.exec(word)?.[1];
  const goes = stem !== undefined
    && (MEASURE_ABOVE_1.test(stem) || (MEASURE_IS_1.test(stem) && !SHORT_SYLLABLE.test(stem)));
  const rest = goes ? stem : word;
  return rest.endsWith('ll') && MEASURE_ABOVE_1.test(rest) ? rest.slice(0, -1) : rest;
}

const known = new Map<string, string>();

/** The stem of a lower-case English word; words of other letters and very short ones stay as they are. */
export function porterStem(word: string): string {
  if (word.length < 3 || !/^[a-z]+$/.test(word)) return word;
  const before = known.get(word);
  if (before !== undefined) return before;
  const start = word.replace(/^y/, 'Y');
  const stepped = replaceEnding(replaceEnding(turnY(dropPast(dropPlural(start))), STEP_2), STEP_3);
  const stem = dropLastE(dropEnding(stepped)).replace(/^Y/, 'y');
  known.set(word, stem);
  return stem;
}
