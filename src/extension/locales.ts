/**
 * Lists the languages of the interface. Folder names are Chrome's locale codes, which both browsers read: `fa` is DW's
 * `fa-ir`, `zh_CN` and `zh_TW` are its `zh` and `zh-hant`, `pt_PT` is its `pt-002` (Portuguese for Africa, written as
 * in Portugal). Chrome has no Dari and ignores `fa_AF`: that locale is used where it is chosen, and for articles in
 * Dari.
 */

/** Each language's name in itself, by the folder in `src/locales`. */
const names = {
  am: 'አማርኛ', ar: 'العربية', bg: 'Български', bn: 'বাংলা', bs: 'Bosanski', de: 'Deutsch', el: 'Ελληνικά', en: 'English',
  es: 'Español', fa: 'فارسی', fa_AF: 'دری', fr: 'Français', ha: 'Hausa', hi: 'हिन्दी', hr: 'Hrvatski', id: 'Bahasa Indonesia',
  mk: 'Македонски', pl: 'Polski', ps: 'پښتو', pt_BR: 'Português (Brasil)', pt_PT: 'Português (Portugal)', ro: 'Română', ru: 'Русский',
  sq: 'Shqip', sr: 'Српски', sw: 'Kiswahili', tr: 'Türkçe', uk: 'Українська', ur: 'اردو', zh_CN: '中文（简体）', zh_TW: '中文（繁體）',
} as const;

export type LocaleCode = keyof typeof names;

export const localeCodes = Object.keys(names) as LocaleCode[];

export function isLocaleCode(value: unknown): value is LocaleCode {
  return typeof value === 'string' && Object.hasOwn(names, value);
}

/** Returns a language's name in itself. */
export function localeName(code: LocaleCode): string {
  return names[code];
}

/** For languages with several folders: the folder for each form of a BCP 47 tag. The first match counts. */
const MULTIPLE_FOLDERS: readonly (readonly [RegExp, LocaleCode])[] = [
  [/^zh-(.*-)?(Hant|TW|HK|MO)\b/i, 'zh_TW'],
  [/^zh\b/i, 'zh_CN'],
  [/^pt-BR\b/i, 'pt_BR'],
  [/^pt\b/i, 'pt_PT'],
  [/^fa-(.*-)?AF\b/i, 'fa_AF'],
];

/** Finds the locale for a BCP 47 tag; `undefined` where the interface has no such language. */
export function findLocale(tag: string): LocaleCode | undefined {
  const match = MULTIPLE_FOLDERS.find(([pattern]) => pattern.test(tag));
  const primary = tag.split('-')[0]?.toLowerCase();
  return match?.[1] ?? (isLocaleCode(primary) ? primary : undefined);
}
