/** Holds the quotation marks of languages, for quotations that a page marks by an element (`q`) and not by characters. */

type Pair = readonly [open: string, close: string];

const ENGLISH: readonly [outer: Pair, inner: Pair] = [['“', '”'], ['‘', '’']];

/**
 * Outer and inner marks by language: the delimiters of the Unicode Common Locale Data Repository
 * (https://cldr.unicode.org), which browsers use for `q` as well.
 */
const MARKS: Readonly<Record<string, readonly [outer: Pair, inner: Pair]>> = {
  am: [['«', '»'], ['‹', '›']], ar: [['”', '“'], ['’', '‘']], bg: [['„', '“'], ['‘', '’']], bs: [['„', '”'], ['‘', '’']],
  de: [['„', '“'], ['‚', '‘']], el: [['«', '»'], ['“', '”']], es: [['«', '»'], ['“', '”']], fa: [['«', '»'], ['‹', '›']],
  fr: [['« ', ' »'], ['“', '”']], hr: [['„', '“'], ['‚', '‘']], mk: [['„', '“'], ['‚', '‘']], pl: [['„', '”'], ['«', '»']],
  ro: [['„', '”'], ['«', '»']], ru: [['«', '»'], ['„', '“']], sq: [['«', '»'], ['“', '”']], sr: [['„', '“'], ['‚', '‘']],
  uk: [['«', '»'], ['„', '“']], ur: [['”', '“'], ['’', '‘']], 'zh-hant': [['「', '」'], ['『', '』']],
};

/** Returns the marks of a BCP 47 language tag, those of English for a language without an entry. */
export function quotationMarks(language: string, level: 'outer' | 'inner'): Pair {
  const tag = language.toLowerCase();
  const isTraditional = /^zh-(.*-)?(hant|tw|hk|mo)\b/.test(tag);
  const key = isTraditional ? 'zh-hant' : tag.split('-')[0] ?? '';
  const [outer, inner] = Object.hasOwn(MARKS, key) ? MARKS[key] ?? ENGLISH : ENGLISH;
  return level === 'outer' ? outer : inner;
}
