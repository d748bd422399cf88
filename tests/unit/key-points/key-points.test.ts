import { describe, expect, test } from 'vitest';
import { array, assert, constantFrom, oneof, property, string } from 'fast-check';
import { blockText } from '../../../src/article/block-text.ts';
import type { Article, Block } from '../../../src/article/model.ts';
import { keyPoints } from '../../../src/key-points/key-points.ts';
import { article, bullets, HARBOUR, harbourBlocks, heading, paragraph, post } from './articles.ts';

function expectExact(piece: Article): void {
  for (const point of keyPoints(piece, 9)) {
    const block = piece.blocks[point.block];
    expect(block && blockText(block).slice(point.start, point.end)).toBe(point.text);
  }
}

describe('how many', () => {
  const cases: [sentences: number, points: number][] = [[5, 0], [6, 3], [11, 3], [12, 4], [29, 4], [30, 5], [44, 5]];
  test.each(cases)('%i sentences give %i points', (sentences, points) => {
    const texts = Array.from({ length: sentences }, (_, index) => `Village number ${index} of the valley elected mayor ${'abcdefghijklmnopqrstuvwxyz'.charAt(index % 26)}${index}ssen by a majority of votes.`);
    expect(keyPoints(article(texts.map(paragraph)))).toHaveLength(points);
  });

  test('a count is kept', () => {
    for (const count of [1, 2, 3, 5]) expect(keyPoints(article(harbourBlocks()), count)).toHaveLength(count);
  });
});

describe('what a point is', () => {
  test('a sentence of the article at its place, in reading order', () => {
    const piece = article(harbourBlocks());
    const points = keyPoints(piece, 4);
    expect(points.map((point) => point.origin)).toEqual(['extract', 'extract', 'extract', 'extract']);
    for (const point of points) expect(HARBOUR).toContain(point.text);
    const places = points.map((point) => point.block * 10_000 + point.start);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expectExact(piece);
  });

  test('the news at the top is among them', () => {
    expect(keyPoints(article(harbourBlocks(), { headline: 'Cracks in the locks of Lindholm' }), 3).map((point) => point.text)).toContain(HARBOUR[0]);
  });

  test('a dateline in front is no part of it', () => {
    const piece = article([paragraph(`LINDHOLM (XPA) — ${HARBOUR[0]}`), ...harbourBlocks().slice(1)]);
    expect(keyPoints(piece, 3)[0]).toMatchObject({ block: 0, start: 17, text: HARBOUR[0] });
    expectExact(piece);
  });
});

describe('what never becomes a point', () => {
  const absurd: [why: string, text: string][] = [
    ['a question', 'Will the harbour of Lindholm ever open its northern gates to the ships of the inland canals again?'],
    ['a line that ends in a colon', 'The engineers of Lindholm found these cracks in the northern locks of the harbour on Monday:'],
    ['a line without an end', 'The engineers of Lindholm found these cracks in the northern locks of the harbour on Monday'],
    ['the rest of a broken sentence', 'and closed the northern locks of the harbour of Lindholm on Monday after an inspection.'],
    ['a call of the house', 'Read more: the engineers of Lindholm found cracks in the northern locks of the harbour.'],
    ['an address', 'The report on the northern locks of Lindholm is at https://www.example.org/locks in full.'],
  ];
  test.each(absurd)('%s, even where many points are asked for', (_, text) => {
    const piece = article([paragraph(text), ...harbourBlocks()], { headline: 'Harbour of Lindholm closes locks' });
    const points = keyPoints(piece, 12).map((point) => point.text);
    expect(points).not.toContain(text);
    expect(points).toHaveLength(HARBOUR.length);
  });

  const poor: [why: string, text: string][] = [
    ['a pronoun without its noun', 'They closed it on Monday after engineers had found several of these in two of them.'],
    ['a man and a decision that no sentence names', 'The man said on Monday that the decision had come as a surprise to him and to his friends.'],
    ['a ban that no sentence names', 'The ban will be lifted at some time next month if there are no further objections, according to the office.'],
    ['a fragment', 'Cracks in Lindholm locks.'],
    ['somebody speaking of themselves', 'I watched from the quay as my neighbours and I have always done when we close the locks.'],
    ['a scene that names nothing of the story', 'Steam rises above paper cups where somebody hums an old tune beside sleeping dogs.'],
    ['a quotation that says little', '"That is how it has always been here", he said.'],
  ];
  test.each(poor)('%s, where better sentences are there', (_, text) => {
    const blocks = harbourBlocks();
    const piece = article([blocks[0]!, paragraph(text), ...blocks.slice(1)], { headline: 'Harbour of Lindholm closes locks', standfirst: 'Ships have to wait for weeks.' });
    expect(keyPoints(piece, 4).map((point) => point.text)).not.toContain(text);
  });

  test('a near-copy of headline or standfirst', () => {
    const copy = 'The harbour of Lindholm closed its northern gates on Monday after engineers found cracks.';
    const around: Partial<Article>[] = [{ headline: 'Engineers found cracks: harbour Lindholm closed northern gates Monday' }, { standfirst: copy }];
    for (const more of around) {
      expect(keyPoints(article([paragraph(copy), ...harbourBlocks().slice(1)], { headline: 'Harbour closed', ...more }), 4).map((point) => point.text)).not.toContain(copy);
    }
  });

  test('what stands inside somebody else\'s speech', () => {
    const inner = 'The harbour of Lindholm has been neglected for decades by every ministry.';
    const speech = `Tilda Varn spoke to the council on Monday: "Nobody listened to the engineers of the harbour. ${inner} Somebody must pay."`;
    expect(keyPoints(article([paragraph(speech), ...harbourBlocks()], { headline: 'Harbour of Lindholm closes' }), 4).map((point) => point.text)).not.toContain(inner);
  });

  test('headings, captions, related lines, embeds and credits', () => {
    const line = 'The harbour of Lindholm closed its northern gates on Monday after engineers found cracks in the locks.';
    const piece = article([
      { kind: 'related', spans: [{ text: line, href: 'https://www.dw.com/en/x/a-2' }] }, heading(line),
      { kind: 'figure', image: { src: 'https://static.dw.com/image/1_605.jpg', alt: line }, caption: line },
      { kind: 'embed', headline: line, href: 'https://example.org/' },
      { kind: 'paragraph', spans: [{ text: line, href: 'https://www.dw.com/en/x/a-3' }] },
      ...harbourBlocks().slice(1),
    ], { credits: [line] });
    expect(keyPoints(piece, 12).filter((point) => point.text === line)).toEqual([]);
  });

  test('nothing at all where no sentence can stand alone', () => {
    expect(keyPoints(article(Array.from({ length: 12 }, () => paragraph('Is this the end of the long road to Lindholm?'))))).toEqual([]);
  });
});

describe('a set', () => {
  test('a list of links at the end that reads like news gives no points', () => {
    const links = ['Storm closes the port of Moorbek and 300 ships wait outside for two days.', 'Engineers of Moorbek find 12 cracks in the gates of the eastern lock.'];
    const piece = article([...harbourBlocks(), ...links.map((text): Block => ({ kind: 'paragraph', spans: [{ text, href: 'https://www.dw.com/en/x/a-7' }] }))], { headline: 'Harbour of Lindholm closes locks' });
    expect(keyPoints(piece, 12).filter((point) => links.includes(point.text))).toEqual([]);
  });

  test('says nothing twice', () => {
    const again = 'On Monday the harbour of Lindholm closed its northern gates after engineers had found cracks in two of seven locks.';
    const piece = article([...harbourBlocks(), paragraph(again)], { headline: 'Ships wait at Lindholm' });
    expect(keyPoints(piece, 4).map((point) => point.text).filter((text) => text === again || text === HARBOUR[0]).length).toBeLessThan(2);
  });

  test('the same article gives the same points', () => {
    const piece = article(harbourBlocks(), { headline: 'Ships wait at Lindholm' });
    expect(keyPoints(piece)).toEqual(keyPoints(piece));
  });

  test('a sentence that is understood beside another comes with it or not at all', () => {
    const [needed, needing] = ['Harbour master Tilda Varn will resign on Friday after 22 years in office, the ministry said.', 'She will be followed by Ole Tamm, 41, who built the locks of Moorbek for 90 million crowns.'];
    const blocks = harbourBlocks();
    const points = keyPoints(article([paragraph(`${needed} ${needing}`), ...blocks], { headline: 'Change at the harbour of Lindholm', standfirst: 'A new head is to repair the locks.' })).map((point) => point.text);
    expect(points.includes(needing) && !points.includes(needed)).toBe(false);
  });
});

describe('bylines and other lines of a wire', () => {
  test('are neither points nor the beginning of the story', () => {
    const clutter = 'By . Ole Tamm . PUBLISHED: . 05:10 EST, 1 April 2014 . | . UPDATED: . 07:22 EST, 1 April 2014 . ';
    const points = keyPoints(article([paragraph(clutter + HARBOUR.join(' '))]), 3);
    expect(points.map((point) => point.text)).toContain(HARBOUR[0]);
    for (const point of points) expect(HARBOUR).toContain(point.text);
  });
});

describe('the editors\' own points', () => {
  const written = ['Engineers found cracks in two locks', 'Repairs will last until the end of spring', 'Parliament debates emergency funds next week'];
  const starts: [shape: string, blocks: ReturnType<typeof harbourBlocks>, at: number][] = [
    ['under a heading', [heading('Das Wichtigste in Kürze'), bullets(...written)], 1],
    ['under a bold line', [{ kind: 'paragraph', spans: [{ text: 'In brief', strong: true }] }, bullets(...written)], 1],
    ['as the very first thing', [bullets(...written)], 0],
    ['after a lead paragraph', [paragraph(HARBOUR[0] ?? ''), heading('संक्षेप में'), bullets(...written)], 2],
  ];
  test.each(starts)('%s', (_, blocks, at) => {
    const piece = article([...blocks, ...harbourBlocks()]);
    expect(keyPoints(piece).map((point) => [point.text, point.block, point.origin])).toEqual(written.map((text) => [text, at, 'editor']));
    expectExact(piece);
  });

  const others: [shape: string, blocks: ReturnType<typeof harbourBlocks>][] = [
    ['a list in the middle of the story', [...harbourBlocks(), ...harbourBlocks(), heading('What to pack'), bullets(...written)]],
    ['a list of single words', [heading('Shopping list'), bullets('flour', 'eggs', 'salt'), ...harbourBlocks()]],
    ['a list of links', [heading('More on this'), { kind: 'list', ordered: false, items: written.map((text) => [{ text, href: 'https://www.dw.com/en/x/a-9' }]) }, ...harbourBlocks()]],
    ['a numbered list', [heading('The record'), { kind: 'list', ordered: true, items: written.map((text) => [{ text }]) }, ...harbourBlocks()]],
  ];
  test.each(others)('are not %s', (_, blocks) => {
    expect(keyPoints(article(blocks)).every((point) => point.origin === 'extract')).toBe(true);
  });
});

describe('live blogs', () => {
  const posts = [
    post('2026-05-04T16:00:00Z', 'Divers reached the third lock of Lindholm in the afternoon and found no further damage.', 'The team leaves the water at six.'),
    post('2026-05-04T15:00:00Z', 'The transport minister arrived in Lindholm at noon and promised help for the harbour.'),
    ...Array.from({ length: 12 }, (_, index) => post(`2026-05-0${index < 8 ? 3 : 2}T${20 - index}:00:00Z`,
      `Two freighters turned away from pier ${index} of the harbour and sailed to Moorbek with timber.`)),
  ];
  test('without an overview: the newest ten posts, one point a post, wherever the newest stands', () => {
    for (const blocks of [posts, posts.toReversed()]) {
      const piece = article(blocks, { kind: 'liveblog' });
      const points = keyPoints(piece, 12);
      expect(new Set(points.map((point) => point.block)).size).toBe(10);
      for (const old of [8, 9, 10, 11]) expect(points.some((point) => point.text.includes(`pier ${old} `))).toBe(false);
      expectExact(piece);
    }
  });

  test('offsets count in the whole post\'s text, behind its headings and pictures', () => {
    const mixed = { ...post('2026-05-04T16:00:00Z'), blocks: [heading('Afternoon'), bullets('one', 'two'), ...harbourBlocks()] };
    const piece = article([mixed, ...posts], { kind: 'liveblog' });
    expectExact(piece);
    expect(keyPoints(piece, 12).some((point) => point.block === 0)).toBe(true);
  });
});

describe('bad input', () => {
  test('never a throw, always exact places', () => {
    const odd = oneof(string({ unit: 'binary' }), string(), constantFrom('我们。', 'वह गया।', '\u0000\u202e ', 'A. B. "C', '؟ ۔', '\n\n'));
    assert(property(array(array(odd, { maxLength: 12 }), { maxLength: 8 }), string(), (paragraphs, language) => {
      expectExact(article(paragraphs.map((texts) => paragraph(texts.join(' '))), { language }));
    }), { numRuns: 150 });
  });

  test('text without any full stop gives nothing', () => {
    expect(keyPoints(article(Array.from({ length: 20 }, () => paragraph('word '.repeat(40)))))).toEqual([]);
  });

  const odd: [what: string, piece: Article][] = [
    ['a language that no table knows', article(harbourBlocks(), { language: 'qya' })],
    ['a tag that is none', article(harbourBlocks(), { language: '_!' })],
    ['a tag with extensions', article(harbourBlocks(), { language: 'de-DE-u-co-phonebk' })],
    ['one paragraph', article([paragraph(HARBOUR.join(' '))])],
    ['all quotation', article(HARBOUR.map((text) => paragraph(`"${text}"`)))],
    ['no headline, a question first', article([paragraph('Is this the end?'), ...harbourBlocks()])],
    ['a million letters without a space', article([paragraph('a'.repeat(1_000_000)), ...harbourBlocks()])],
  ];
  test.each(odd)('%s', (_, piece) => {
    expect(keyPoints(piece).length).toBeLessThanOrEqual(4);
    expectExact(piece);
  });

  test('ten thousand sentences give as many points as any long article', () => {
    const long = article(Array.from({ length: 1000 }, (_, index) => paragraph(HARBOUR.slice(0, 10).map((text) => `${text.slice(0, -1)} ${index}.`).join(' '))));
    expect(keyPoints(long)).toHaveLength(5);
  });
});
