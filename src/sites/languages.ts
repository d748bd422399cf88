/**
 * Languages by their code in URLs: the 31 of dw.com, as its page of August 2026 lists them. Other publishers use the
 * same codes.
 */

export interface SiteLanguage {
  /** BCP 47. */
  tag: string;
  rightToLeft?: true;
  /** The word between the last two of several names: "and". */
  conjunction: string;
}

export const languages: Readonly<Record<string, SiteLanguage>> = {
  sq: { conjunction: 'dhe', tag: 'sq' }, am: { conjunction: 'እና', tag: 'am' }, ar: { conjunction: 'و', tag: 'ar', rightToLeft: true }, bn: { conjunction: 'এবং', tag: 'bn' }, bs: { conjunction: 'i', tag: 'bs' },
  bg: { conjunction: 'и', tag: 'bg' }, zh: { conjunction: '和', tag: 'zh-Hans' }, 'zh-hant': { conjunction: '和', tag: 'zh-Hant' }, hr: { conjunction: 'i', tag: 'hr' },
  'fa-af': { conjunction: 'و', tag: 'fa-AF', rightToLeft: true }, en: { conjunction: 'and', tag: 'en' }, fr: { conjunction: 'et', tag: 'fr' }, de: { conjunction: 'und', tag: 'de' },
  el: { conjunction: 'και', tag: 'el' }, ha: { conjunction: 'da', tag: 'ha' }, hi: { conjunction: 'और', tag: 'hi' }, id: { conjunction: 'dan', tag: 'id' }, sw: { conjunction: 'na', tag: 'sw' }, mk: { conjunction: 'и', tag: 'mk' },
  ps: { conjunction: 'او', tag: 'ps', rightToLeft: true }, 'fa-ir': { conjunction: 'و', tag: 'fa-IR', rightToLeft: true }, pl: { conjunction: 'i', tag: 'pl' },
  'pt-002': { conjunction: 'e', tag: 'pt-002' }, 'pt-br': { conjunction: 'e', tag: 'pt-BR' }, ro: { conjunction: 'și', tag: 'ro' }, ru: { conjunction: 'и', tag: 'ru' }, sr: { conjunction: 'i', tag: 'sr' },
  es: { conjunction: 'y', tag: 'es' }, tr: { conjunction: 've', tag: 'tr' }, uk: { conjunction: 'та', tag: 'uk' }, ur: { conjunction: 'اور', tag: 'ur', rightToLeft: true },
};
