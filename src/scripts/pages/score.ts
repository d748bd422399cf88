/** Scores the result of a program on a page against what a person expects. */
import type { Expected, ExpectedFigure } from './expected.ts';
import type { ExtractedPage, ReadFigure } from './extracted-page.ts';

export interface Score {
  /** F1 of the body's words, 0 to 1. */
  bodyF1: number;
  /** Whether each field is right; `undefined` where nothing is expected or the program has no such field. */
  fields: Record<string, boolean | undefined>;
  /** Counts: expected pictures, those of them found with a valid URL, and pictures with an invalid URL. */
  pictures: { wanted: number; alive: number; dead: number };
  /** Texts of `never` that were found. */
  leaks: string[];
  isPerfect: boolean;
}

/** Returns the words in lower case; each character in Chinese and Thai, which have no spaces. */
export function tokens(text: string): string[] {
  return text.normalize('NFC').toLowerCase().match(/[\p{Script=Han}\p{Script=Thai}]|[\p{L}\p{M}\p{N}\u200c]+/gu) ?? [];
}

function count(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** Returns the F1 score (harmonic mean of precision and recall) of two bags of words, 0 to 1; 1 where both are empty. */
export function tokenF1(found: readonly string[], expected: readonly string[]): number {
  if (found.length === 0 && expected.length === 0) return 1;
  const other = count(expected);
  let common = 0;
  for (const [word, times] of count(found)) common += Math.min(times, other.get(word) ?? 0);
  return common === 0 ? 0 : (2 * common) / (found.length + expected.length);
}

const line = (text: string): string => text.replace(/\s+/gu, ' ').trim();
const sameList = (a: readonly string[] = [], b: readonly string[] = []): boolean => JSON.stringify(a.map(line)) === JSON.stringify(b.map(line));

/** Returns the F1 of the body. Optional texts are left out on both sides. */
function scoreBody(page: ExtractedPage, { body, optional = [] }: Expected): number {
  const expected = body.map((part) => part.heading ?? part.text ?? '');
  const isOptional = (text: string): boolean => optional.some((entry) => line(text) === line(entry));
  return tokenF1(tokens(page.body.filter((text) => !isOptional(text)).join('\n')), tokens(expected.filter((text) => !isOptional(text)).join('\n')));
}

function sameFigure(found: ReadFigure | undefined, expected: ExpectedFigure): boolean {
  return found !== undefined && found.src.includes(`/image/${expected.image}_`) && line(found.caption) === line(expected.caption ?? '')
    && line(found.credit) === line(expected.credit ?? '');
}

/** Returns whether a picture's URL can be loaded: it is absolute and DW's placeholder `formatId` has been replaced. */
function isLoadable(url: string): boolean {
  return /^https?:\/\//.test(url) && !/formatId/i.test(url);
}

const seconds = (duration: string): number => duration.split(':').reduce((sum, part) => sum * 60 + Number(part), 0);
const sameMoment = (a: string | undefined, b: string): boolean => a !== undefined && (a === b || Date.parse(a) === Date.parse(b));

function scoreFields(page: ExtractedPage, expected: Expected): Score['fields'] {
  const { videos = [], galleries = [], figures = [], lead, teaser } = expected;
  return {
    headline: line(page.title) === line(expected.title),
    kicker: expected.kicker && sameList(page.kicker, expected.kicker),
    authors: expected.authors && sameList(page.authors, expected.authors),
    published: expected.published === undefined ? undefined : sameMoment(page.published, expected.published),
    modified: expected.modified === undefined ? undefined : sameMoment(page.modified, expected.modified),
    standfirst: teaser === undefined ? undefined : line(page.teaser) === line(teaser),
    lead: lead ? sameFigure(page.lead, lead) : undefined,
    figures: page.figures?.length === figures.length && figures.every((figure, index) => sameFigure(page.figures?.[index], figure)),
    videos: page.videos?.length === videos.length && videos.every(({ title, duration }, index) =>
      page.videos?.[index]?.title === line(title) && (duration === undefined || page.videos[index]?.seconds === seconds(duration))),
    galleries: JSON.stringify(page.galleries) === JSON.stringify(galleries.map(({ title, images }) => ({ title: line(title), images }))),
    credits: sameList(page.credits, expected.credits),
    direction: page.direction === (expected.dir ?? 'ltr'),
  };
}

/** Removes the scores of fields that the program does not have. They still keep a page from being perfect. */
function withoutMissing(fields: Score['fields'], page: ExtractedPage): Score['fields'] {
  const offered: Record<string, unknown> = { ...page, headline: page.title, standfirst: page.teaser };
  return Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, name in offered ? field : undefined]));
}

function scorePictures(page: ExtractedPage, { lead, figures = [] }: Expected): Score['pictures'] {
  const wanted = [...(lead ? [lead] : []), ...figures];
  return {
    wanted: wanted.length,
    alive: wanted.filter(({ image }) => page.pictures.some((url) => isLoadable(url) && url.includes(`/image/${image}_`))).length,
    dead: page.pictures.filter((url) => !isLoadable(url)).length,
  };
}

/** Scores one result; `undefined` stands for a program that found no article, which gets no points. */
export function scorePage(page: ExtractedPage | undefined, expected: Expected): Score {
  if (!page) return { bodyF1: 0, fields: {}, pictures: { wanted: 0, alive: 0, dead: 0 }, leaks: [], isPerfect: false };
  const bodyF1 = scoreBody(page, expected);
  const fields = scoreFields(page, expected);
  const isRight = Object.values(fields).every((field) => field !== false);
  const pictures = scorePictures(page, expected);
  const leaks = (expected.never ?? []).filter((text) => page.seen.includes(text));
  const isPerfect = bodyF1 === 1 && isRight && leaks.length === 0
    && pictures.dead === 0 && pictures.alive === pictures.wanted;
  return { bodyF1, fields: withoutMissing(fields, page), pictures, leaks, isPerfect };
}
