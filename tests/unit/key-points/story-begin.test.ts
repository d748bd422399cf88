import { describe, expect, test } from 'vitest';
import { keyPoints } from '../../../src/key-points/key-points.ts';
import { findBegin } from '../../../src/key-points/choosing/story-begin.ts';
import { isStatement } from '../../../src/key-points/standing-alone/standing-alone.ts';
import { article, HARBOUR, paragraph } from './articles.ts';

const TOPIC = new Set(['harbou', 'lindho', 'locks', 'cracks', 'engine']);

/** Stems of so many sentences, each in a paragraph of its own: a scene of words that no headline has, then the story. */
function pieceOf(scene: number, story: string[][]): { places: { paragraph: number }[]; stems: string[][] } {
  const stems = [...Array.from({ length: scene }, (_, index) => [`steam${index}`, 'coffee']), ...story];
  return { places: stems.map((_, place) => ({ paragraph: place })), stems };
}

const STORY = [['harbou', 'lindho', 'locks'], ['cracks', 'engine'], ...Array.from({ length: 22 }, (_, index) => ['ships', `pier${index}`])];

describe('where the story begins', () => {
  test('behind a scene that keeps nothing of what the headline promised', () => {
    const { places, stems } = pieceOf(3, STORY);
    expect(findBegin(places, stems, TOPIC)).toBe(3);
  });

  test('at once where the first paragraph has it', () => {
    const { places, stems } = pieceOf(0, STORY);
    expect(findBegin(places, stems, TOPIC)).toBe(0);
  });

  test('at once in a short report, without a headline, and where nothing keeps the promise', () => {
    const short = pieceOf(3, STORY.slice(0, 10));
    expect(findBegin(short.places, short.stems, TOPIC)).toBe(0);
    const long = pieceOf(3, STORY);
    expect(findBegin(long.places, long.stems, new Set())).toBe(0);
    expect(findBegin(long.places, long.stems, new Set(['wine', 'grapes', 'valley', 'summer', 'bottle']))).toBe(0);
  });
});

test('a statement has eight words in scripts with capitals, five in the others, and five of them mean something', () => {
  expect(isStatement('Harbour workers finally repaired seven damaged locks.')).toBe(false);
  expect(isStatement('Harbour workers of Lindholm finally repaired seven damaged locks.')).toBe(true);
  expect(isStatement('It is as it is and so it was.')).toBe(false);
  expect(isStatement('বন্দরের ফটক সোমবার বন্ধ করা হয়েছে।')).toBe(true);
  expect(isStatement('বন্দরের ফটক সোমবার বন্ধ।')).toBe(false);
});

describe('articles of a converted kind: byline, dates and captions set among the text, stops set apart', () => {
  const lines: [what: string, before: string][] = [
    ['one author', 'By . Ole Tamm . PUBLISHED: . 05:10 EST, 1 April 2014 . | . UPDATED: . 07:22 EST, 1 April 2014 . '],
    ['two authors and a place', 'By . Ole Tamm In Moorbek . and Ida Rask . Last updated at 9:14 PM on 3rd May 2011 . '],
    ['a caption in front', 'PUBLISHED: . 11:02 EST, 12 June 2013 . | . UPDATED: . 18:40 EST, 12 June 2013 . Cracked: The northern lock seen on Monday . '],
  ];
  test.each(lines)('%s', (_, before) => {
    const points = keyPoints(article([paragraph(before + HARBOUR.join(' '))]), 3).map((point) => point.text);
    expect(points).toHaveLength(3);
    for (const point of points) expect(HARBOUR).toContain(point);
    expect(points).toContain(HARBOUR[0]);
  });

  test('captions among the sentences', () => {
    const texts = HARBOUR.flatMap((text, index) => (index % 4 === 1 ? [text, 'Divers examine the northern lock of the harbour of Lindholm below the cracks on Monday .'] : [text]));
    for (const point of keyPoints(article([paragraph(texts.join(' '))]), 5)) expect(HARBOUR).toContain(point.text);
  });
});

describe('scenes are no points where headline and standfirst say what the article is about', () => {
  const more = {
    headline: 'Cracks close the northern locks of Lindholm harbour',
    standfirst: 'Divers examine the concrete, ships wait at anchor, and fishermen fear for their herring season and the income of the town.',
  };
  /** With the places where they may stand: an opening is told by its place. */
  const scenes: [scene: string, places: number[]][] = [
    ['Big cranes, big clouds, big gulls, that is what visitors see here every morning before breakfast.', [0, 1]],
    ['Trees are in bloom along the avenue and the cafes of the old parliament are full of people.', [0, 1, 5]],
    ['The entire harbour crew was back on their feet.', [0, 1, 5]],
    ['More than 40 people had to go to hospital.', [0, 1, 5]],
  ];
  test.each(scenes)('%s', (scene, places) => {
    for (const at of places) {
      const texts = [...HARBOUR.slice(0, at), scene, ...HARBOUR.slice(at)];
      const points = keyPoints(article(texts.map(paragraph), more), 9).map(({ text }) => text);
      expect(points.length).toBeGreaterThan(2);
      expect(points).not.toContain(scene);
    }
  });
});
