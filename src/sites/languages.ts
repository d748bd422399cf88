/** Languages by the code in the address: the 31 of dw.com, as its page of August 2026 lists them; other publishers use the same codes. */

export interface SiteLanguage {
  /** BCP 47. */
  tag: string;
  rightToLeft?: true;
  /** The word between the last two of several names. */
  and: string;
}

export const languages: Readonly<Record<string, SiteLanguage>> = {
  sq: { and: 'dhe', tag: 'sq' }, am: { and: 'እና', tag: 'am' }, ar: { and: 'و', tag: 'ar', rightToLeft: true }, bn: { and: 'এবং', tag: 'bn' }, bs: { and: 'i', tag: 'bs' },
  bg: { and: 'и', tag: 'bg' }, zh: { and: '和', tag: 'zh-Hans' }, 'zh-hant': { and: '和', tag: 'zh-Hant' }, hr: { and: 'i', tag: 'hr' },
  'fa-af': { and: 'و', tag: 'fa-AF', rightToLeft: true }, en: { and: 'and', tag: 'en' }, fr: { and: 'et', tag: 'fr' }, de: { and: 'und', tag: 'de' },
  el: { and: 'και', tag: 'el' }, ha: { and: 'da', tag: 'ha' }, hi: { and: 'और', tag: 'hi' }, id: { and: 'dan', tag: 'id' }, sw: { and: 'na', tag: 'sw' }, mk: { and: 'и', tag: 'mk' },
  ps: { and: 'او', tag: 'ps', rightToLeft: true }, 'fa-ir': { and: 'و', tag: 'fa-IR', rightToLeft: true }, pl: { and: 'i', tag: 'pl' },
  'pt-002': { and: 'e', tag: 'pt-002' }, 'pt-br': { and: 'e', tag: 'pt-BR' }, ro: { and: 'și', tag: 'ro' }, ru: { and: 'и', tag: 'ru' }, sr: { and: 'i', tag: 'sr' },
  es: { and: 'y', tag: 'es' }, tr: { and: 've', tag: 'tr' }, uk: { and: 'та', tag: 'uk' }, ur: { and: 'اور', tag: 'ur', rightToLeft: true },
};
