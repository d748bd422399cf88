/** Converts language codes of DW and names of locale folders into BCP 47 tags. */

/** DW's language codes, in lower case, that are no BCP 47 tags or are less exact than what DW means by them. */
const DW_TAGS: Readonly<Record<string, string>> = { zh: 'zh-Hans', 'zh-cn': 'zh-Hans', 'zh-tw': 'zh-Hant', 'zh-hant': 'zh-Hant', 'pt-002': 'pt-PT' };

/**
 * Returns the canonical BCP 47 tag of a language code, which every `Intl` constructor accepts; `en` for an invalid
 * code.
 */
export function localeTag(code: string): string {
  const dashed = code.replaceAll('_', '-');
  try {
    return Intl.getCanonicalLocales(DW_TAGS[dashed.toLowerCase()] ?? dashed)[0] ?? 'en';
  } catch {
    return 'en';
  }
}
