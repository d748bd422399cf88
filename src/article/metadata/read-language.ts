/** Determines the language and the direction of an article. */
import { languages } from '../../sites/languages.ts';
import { hasClass, lazyRegExp, LETTER } from '../char-classes.ts';
import type { SourcePage } from '../extraction-context.ts';
import type { Direction } from '../model.ts';
import { readMeta } from './head-metadata.ts';

/** What the steps of an extraction need to know of a language. */
export interface ArticleLanguage {
  /** BCP 47. */
  tag: string;
  /** The first part of the tag. */
  language: string;
  /** The word between two names: "and". */
  conjunction: string;
  /** `undefined` where the language alone does not decide it. */
  direction?: Direction;
}

const rightToLeftLetters = lazyRegExp(String.raw`[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Thaana}\p{Script=Syriac}]`, 'gu');
/** Matches the ranges of these scripts, with punctuation: a cheap test before the pattern above. */
const RIGHT_TO_LEFT_RANGES = /[\u0590-\u08ff\ufb1d-\ufeff\ud802-\ud83b]/;
const letters = lazyRegExp(String.raw`\p{L}`, 'gu');

/** Returns the BCP 47 tag of a `lang` attribute or of a legacy `de_DE`; `undefined` for any other text. */
function parseTag(text: string | null | undefined): string | undefined {
  const tag = text?.trim().replaceAll('_', '-');
  return tag && /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(tag) ? tag : undefined;
}

/**
 * Returns the language that the URL names, else the one that the page names. Old Chinese URLs name the script in their
 * query.
 */
export function readLanguage(page: Document, { url, site }: SourcePage): ArticleLanguage {
  const code = site.languageInPath ? url.pathname.split('/')[1]?.toLowerCase() ?? '' : '';
  const pageTag = parseTag(page.documentElement.getAttribute('lang')) ?? parseTag(readMeta(page, 'language'));
  const isTraditional = code === 'zh' && url.searchParams.get('zhongwen') === 'trad';
  const key = isTraditional ? 'zh-hant' : [code, pageTag?.toLowerCase(), pageTag?.split('-')[0]].find((name) => name !== undefined && Object.hasOwn(languages, name));
  const siteLanguage = key === undefined ? undefined : languages[key];
  const tag = siteLanguage?.tag ?? pageTag ?? 'und';
  return { tag, language: tag.split('-')[0]!, conjunction: siteLanguage?.conjunction ?? 'and', ...(siteLanguage?.rightToLeft && { direction: 'rtl' as const }) };
}

/** Returns the tag with the script that a text is written in, for Serbian, which is written in two; else the tag. */
export function tagForText(tag: string, text: string): string {
  if (tag !== 'sr') return tag;
  const cyrillic = text.match(/[\u0400-\u052f]/g)?.length ?? 0;
  const latin = text.match(/[A-Za-z\u00c0-\u024f]/g)?.length ?? 0;
  return cyrillic > latin ? 'sr-Cyrl' : 'sr-Latn';
}

/**
 * Returns the direction of most letters of a text; for a text without letters, that of the language, else of the page.
 */
export function readDirection(page: Document, language: ArticleLanguage, text: string): Direction {
  const rightToLeft = RIGHT_TO_LEFT_RANGES.test(text) ? text.match(rightToLeftLetters())?.length ?? 0 : 0;
  if (rightToLeft > 0) return rightToLeft * 2 > (text.match(letters())?.length ?? 0) ? 'rtl' : 'ltr';
  if (hasClass(text, LETTER)) return 'ltr';
  return language.direction ?? (page.documentElement.getAttribute('dir') === 'rtl' ? 'rtl' : 'ltr');
}
