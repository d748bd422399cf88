/** Reports on the extraction of a page: as data for scripts, and as text for people. */
import { extractArticle } from '../article/extract.ts';
import type { Article, Coverage, Removal } from '../article/model.ts';
import { keyPoints } from '../key-points/key-points.ts';
import type { KeyPoint } from '../key-points/key-point.ts';

/**
 * The JSON that the command prints; scripts rely on its keys. `reason` is present only without an article, `kept`
 * (coverage) only with one.
 */
export interface Report {
  article: Article | null;
  reason?: string;
  keyPoints: KeyPoint[];
  removed: Removal[];
  kept?: Coverage;
}

/** Messages for the reasons why a page has no article. */
const reasons: Readonly<Record<string, string>> = {
  'unknown-site': 'This page is on no site that Klartext knows.',
  'not-an-article-address': 'The address is not that of an article: it ends in none of a-, live-, video-, audio- or g- and a number.',
  'legal-page': 'This is a legal or help page of the publisher, not an article.',
  'no-article-in-page': 'The address is an article\'s, but the page holds no article text.',
  'not-yet': 'The page was saved before its article was drawn.',
};

/** Extracts the article and its key points and returns the report. */
export function reportOn(page: Document, url: URL): Report {
  const extraction = extractArticle(page, url);
  const { removed } = extraction;
  if (!extraction.article) return { article: null, reason: reasons[extraction.reason] ?? extraction.reason, keyPoints: [], removed };
  const { article, kept } = extraction;
  return { article, keyPoints: keyPoints(article), removed, kept };
}

/** Returns the report's removals and coverage as text: each piece with its rule and reason, then how much was kept. */
export function explain({ removed, kept, reason }: Report): string {
  const lines = removed.map(({ what, why, rule }) => `- ${rule}: "${what}" (${why})`);
  const share = kept ? [`Kept ${kept.words} of ${kept.pageWords} words of the text's element, ${kept.pictures} of ${kept.pagePictures} pictures, ${kept.videos} ${kept.videos === 1 ? 'video' : 'videos'}.`] : [];
  return `${[...(reason === undefined ? [] : [reason]), `Removed ${removed.length} pieces:`, ...lines, ...share].join('\n')}\n`;
}
