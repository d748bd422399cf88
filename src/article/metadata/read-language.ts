/** In which language and direction an article is written. */
import { hasClass, LETTER, lazyRegExp } from '../char-classes.ts';
import type { SourcePage } from '../extraction-context.ts';
import { languages } from '../../sites/languages.ts';
import type { Direction } from '../model.ts';
import { readMeta } from './head-metadata.ts';

/** What the steps of reading need to know of a language. */
export interface ArticleLanguage {
  /** BCP 47. */
  tag: string;
  /** The first part of the tag. */
  language: string;
  /** The word between two names. */
  conjunction: string;
  direction?: Direction;
}

const rightToLeftLetters = lazyRegExp(String.raw`[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Thaana}\p{Script=Syriac}]`, 'gu');
/** Where these scripts stand, and signs of theirs that are no letters. */
const fromRightToLeft = /[\u0590-\u08ff\ufb1d-\ufeff\ud802-\ud83b]/;
const letters = lazyRegExp(String.raw`\p{L}`, 'gu');

/** BCP 47 of a `lang` attribute or a legacy `de_DE`. */
function parseTag(text: string | null | undefined): string | undefined {
  const tag = text?.trim().replaceAll('_', '-');
  return tag && /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(tag) ? tag : undefined;
}

/** The language by the address, else by what the page says of itself. Old Chinese addresses choose the script by query. */
export function readLanguage(page: Document, { url, site }: SourcePage): ArticleLanguage {
  const code = site.languageInPath ? url.pathname.split('/')[1]?.toLowerCase() ?? '' : '';
  const own = parseTag(page.documentElement.getAttribute('lang')) ?? parseTag(readMeta(page, 'language'));
  const isTraditional = code === 'zh' && url.searchParams.get('zhongwen') === 'trad';
  const key = isTraditional ? 'zh-hant' : [code, own?.toLowerCase(), own?.split('-')[0]].find((name) => name !== undefined && Object.hasOwn(languages, name));
  const known = key === undefined ? undefined : languages[key];
  const tag = known?.tag ?? own ?? 'und';
  return { tag, language: tag.split('-')[0]!, conjunction: known?.conjunction ?? 'and', ...(known?.rightToLeft && { direction: 'rtl' as const }) };
}

/** Serbian is written in two scripts; the words decide. */
export function tagForText(tag: string, text: string): string {
  if (tag !== 'sr') return tag;
  const cyrillic = text.match(/[\u0400-\u052f]/g)?.length ?? 0;
  const latin = text.match(/[A-Za-z\u00c0-\u024f]/g)?.length ?? 0;
  return cyrillic > latin ? 'sr-Cyrl' : 'sr-Latn';
}

/** The direction of a text is that of most of its letters; the page's word counts where there are none. */
export function readDirection(page: Document, language: ArticleLanguage, text: string): Direction {
  const fromRight = fromRightToLeft.test(text) ? text.match(rightToLeftLetters())?.length ?? 0 : 0;
  if (fromRight > 0) return fromRight * 2 > (text.match(letters())?.length ?? 0) ? 'rtl' : 'ltr';
  if (hasClass(text, LETTER)) return 'ltr';
  return language.direction ?? (page.documentElement.getAttribute('dir') === 'rtl' ? 'rtl' : 'ltr');
}
