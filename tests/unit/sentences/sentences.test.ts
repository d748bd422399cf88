import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { array, assert, constantFrom, oneof, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSentences } from '../../../src/key-points/sentences.ts';
import { ABBREVIATION_TABLES, SHARED_ABBREVIATIONS } from '../../../src/key-points/sentence-splitting/abbreviation-tables.ts';
import { blindCases } from './blind-cases.ts';
import { developmentCases } from './development-cases.ts';
import { endCases } from './end-cases.ts';
import { freshCases } from './fresh-cases.ts';
import { laterCases } from './later-cases.ts';
import { netCases } from './net-cases.ts';

function readCase(written: string): { text: string; expected: string[] } {
  return { text: written.replaceAll(' ¦ ', ' ').replaceAll('¦', ''), expected: written.split(/ ¦ |¦/u) };
}

function findFailures(cases: Record<string, string[]>): { failures: string[]; total: number } {
  const all = Object.entries(cases).flatMap(([language, list]) => list.map((written) => ({ language, ...readCase(written) })));
  const failures = all.flatMap(({ language, text, expected }) => {
    const found = readSentences(text, language).map((sentence) => sentence.text);
    return found.join('¦') === expected.join('¦') ? [] : [`${language}  ${found.join(' ¦ ')}\n      expected  ${expected.join(' ¦ ')}`];
  });
  return { failures, total: all.length };
}

describe('hard cases', () => {
  for (const [name, cases] of [['development', developmentCases], ['blind', blindCases], ['fresh', freshCases], ['later', laterCases], ['net', netCases], ['end', endCases]] as const) {
    it(`${name}: at least 95 % as a reader would divide them`, () => {
      const { failures, total } = findFailures(cases);
      console.log(`${name}: ${total - failures.length} of ${total}\n  ${failures.join('\n  ')}`);
      expect(failures.length / total, failures.join('\n')).toBeLessThanOrEqual(0.05);
    });
  }
});

interface BlindText { lang: string; sentences: string[]; joiner: string }

function loadBlind(name: string): BlindText[] {
  return readFileSync(join(import.meta.dirname, name), 'utf8').trim().split('\n').map((line) => JSON.parse(line) as BlindText);
}

/**
 * Texts of 61 languages, half of them with abbreviations, written by someone who had not seen the tables. At the first
 * sight 97.8 % of the first 323 of A and 97.0 % of B were right; what was wrong was mended, so only first sights tell.
 * Still wrong in B: a company's "Ltd." before a capital in mid-sentence (Hausa), which nothing in the text tells from an end.
 */
describe('blind sets', () => {
  for (const [name, mostWrong] of [['blind-a.jsonl', 0], ['blind-b.jsonl', 1]] as const) {
    it(`${name}: no more than ${mostWrong} wrong`, () => {
      const texts = loadBlind(name);
      const wrong = texts.flatMap(({ lang, sentences, joiner }) => {
        const found = readSentences(sentences.join(joiner), lang).map(({ text }) => text).join(' ¦ ');
        return found === sentences.join(' ¦ ') ? [] : [`${lang}  ${found}`];
      });
      expect(texts.length).toBeGreaterThan(300);
      expect(wrong.length, wrong.join('\n')).toBeLessThanOrEqual(mostWrong);
    });
  }
});

describe('tables', () => {
  it('list every word of a language once', () => {
    const twice = Object.entries({ ...ABBREVIATION_TABLES, shared: SHARED_ABBREVIATIONS }).flatMap(([language, table]) => {
      const words = Object.values(table).flatMap((list) => list.split(' '));
      return words.filter((word, index) => words.indexOf(word) !== index || word === '' || word.endsWith('.')).map((word) => `${language}: ${word}`);
    });
    expect(twice).toEqual([]);
  });
});

const languages = [...Object.keys(developmentCases), '', 'xx-invalid-###', 'zz', 'constructor', '__proto__', 'fa-AF'];
const pieces = [
  '.', '!', '?', '…', '...', '"', '“', '”', '„', '«', '»', '(', ')', '[1]', ' ', '\n', '\r\n', '\u00a0', '—', '/', ';', '።', '፡፡', '。', '۔', '؟', '।',
  'Dr', 'U.S', 'z. B', '3', '2019', 'The', 'she', 'Она', 'उन्होंने', 'قال', '他说', '😀', '\ud800', '\udc00', '\u0000', '\u200f',
];
const texts = oneof(string({ unit: 'binary', maxLength: 80 }), array(constantFrom(...pieces), { maxLength: 40 }).map((list) => list.join('')));

describe('promises', () => {
  it('offsets are exact and in order, no text is lost, no line break inside', () => {
    assert(property(texts, constantFrom(...languages), (text, language) => {
      let last = 0;
      for (const { text: sentence, start, end } of readSentences(text, language)) {
        expect(text.slice(start, end)).toBe(sentence);
        expect(sentence).toBe(sentence.trim());
        expect(sentence).not.toBe('');
        expect(sentence).not.toMatch(/[\n\r]/u);
        expect(text.slice(last, start).trim()).toBe('');
        last = end;
      }
      expect(text.slice(last).trim()).toBe('');
    }), { numRuns: 2000 });
  });

  it('most sentences stay one sentence when they are read alone', () => {
    const alone = Object.entries(developmentCases).flatMap(([language, list]) => list.flatMap((written) =>
      readCase(written).expected.map((sentence) => readSentences(sentence, language).length)));
    // Not all: what a quotation's closing mark means can depend on a sentence before it.
    expect(alone.filter((count) => count === 1).length / alone.length).toBeGreaterThan(0.95);
  });

  it('divides at line breaks and only there where there is no mark', () => {
    expect(readSentences('One line\n and another \r\n\n\nthe last', 'en').map((one) => one.text)).toEqual(['One line', 'and another', 'the last']);
    expect(readSentences('', 'en')).toEqual([]);
    expect(readSentences(' \n\t ', 'en')).toEqual([]);
  });

  it('takes time in proportion to the length where the text itself is asked about its words', () => {
    const units: [string, string][] = [['lt', 'Jis ab. 5 '], ['hy', 'Նա թ. Ա '], ['zh', '他說「快！'], ['zh', '《快！'], ['de', 'd. o. o. '], ['ru', 'кв. А. Б '], ['ru', 'в 2019 г. США '], ['he', 'ארה"ב." ']];
    for (const [language, unit] of units) {
      const time = (count: number): number => {
        const text = unit.repeat(count);
        const started = performance.now();
        readSentences(text, language);
        return performance.now() - started;
      };
      time(2_000);
      // Twenty times the text; a square would be four hundred times.
      expect(time(40_000) / Math.max(2, time(2_000)), unit).toBeLessThan(120);
    }
  });

  it('reads up to a million characters of anything', () => {
    for (const unit of ['a', '.', 'a.', '. ', '"', '(', ' ', 'Dr. ', '." ', '«', '፡', 'He said: "No. ', '。', '1. ', '\u0000', '\ud800', '😀']) {
      // Those with a mark in every second place cost most; a fifth of the length shows the same.
      const length = unit.length > 1 ? 200_000 : 1_000_000;
      const text = unit.repeat(Math.ceil(length / unit.length));
      const sentences = readSentences(text, 'en');
      expect(sentences.every((one) => one.end <= text.length)).toBe(true);
    }
  });
});
