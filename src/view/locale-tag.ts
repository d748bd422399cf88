/** Language codes of DW and of locale folders as tags that `Intl` takes. */

/** DW's codes that are no BCP 47 tags, or say less than they mean. */
const DW_TAGS: Readonly<Record<string, string>> = { zh: 'zh-Hans', 'zh-cn': 'zh-Hans', 'zh-tw': 'zh-Hant', 'zh-hant': 'zh-Hant', 'pt-002': 'pt-PT' };

/** A tag that every `Intl` constructor accepts; what nobody knows becomes `en`. */
export function localeTag(code: string): string {
  const dashed = code.replaceAll('_', '-');
  try {
    return Intl.getCanonicalLocales(DW_TAGS[dashed.toLowerCase()] ?? dashed)[0] ?? 'en';
  } catch {
    return 'en';
  }
}
