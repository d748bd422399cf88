/**
 * Finds labels of advertisements and credits of pictures that a converter has left among the sentences of a paragraph:
 * "Anzeige Der Hafen …", "… ist zu. Foto: dpa", "… ist zu. (Reuters)".
 */
import { indexOfClass, charClassAt, UPPER, LETTER, lazyRegExp } from '../../article/char-classes.ts';

const ADVERTISING = [
  'Anzeige', 'Werbung', 'Advertisement', 'Advertising', 'Sponsored', 'Publicité', 'Publicidad', 'Publicidade', 'Pubblicità', 'Annuncio',
  'Advertentie', 'Annons', 'Annonce', 'Annonse', 'Mainos', 'Reklam', 'Reklama', 'Reklaam', 'Reklāma', 'Reklám', 'Hirdetés',
  'Oglas', 'Ogłoszenie', 'Inzerce', 'Inzercia', 'Publicitate', 'Publicitat', 'Διαφήμιση', 'Реклама', 'Оглас', 'Жарнама', 'İlan', 'Iklan',
  'Tangazo', 'Quảng cáo', 'إعلان', 'اعلان', 'آگهی', 'تبلیغات', 'اشتہار', 'विज्ञापन', 'বিজ্ঞাপন', '广告', '廣告', 'ማስታወቂያ',
];
const advertising = new Set(ADVERTISING.flatMap((label) => [label, label.toUpperCase()]));
const longestLabel = Math.max(...ADVERTISING.map((label) => label.length));

const CREDIT = 'Fotos?|Foto|Photos?|Bild|Bilder|Symbolbild|Image|Picture|Imagen|Imagem|Immagine|Credit|Crédits?|Quelle|Source|Fuente|Fonte|Fot|'
  + 'Kuva|Valokuva|Kép|Fénykép|Zdjęcie|Źródło|Zdroj|Izvor|Sursa|Fotoğraf|Kaynak|Φωτογραφία|Φωτ|Πηγή|Фото|Источник|Джерело|Снимка|Извор|'
  + 'Сурет|Picha|Sumber|Ảnh|صورة|المصدر|عکس|تصویر|منبع|फोटो|स्रोत|ছবি|சித்திரம்|படம்|图|圖|圖片|图片';
const AGENCY = 'dpa|AFP|AP|EPA|EFE|ANSA|APA|AA|DHA|İHA|Reuters|REUTERS|Getty Images|Imago|imago images|IMAGO|picture alliance|Shutterstock|ТАСС|'
  + 'РИА Новости|УНІАН|УНН|PAP|ČTK|TASR|MTI|Lusa|LUSA|Antara|ANTARA|Xinhua|Kyodo|Yonhap|TT|NTB|Ritzau|Lehtikuva|Agerpres|БТА|МИА|Hina|FENA|Tanjug|Beta|رويترز|رویترز|ا ف ب|أ ف ب|د ب أ';
/** A credit is one name or some, with no verb: every longer word begins with a capital. */
const credit = lazyRegExp(String.raw`^(?:${CREDIT})\s?[:：]\s*\S[^.!?:]{0,60}[.]?$`);
const creditOfAgency = lazyRegExp(String.raw`^(?:${CREDIT})\s?[:：]\s*\(?(?:${AGENCY})\)?(?:\s?/\s?(?:\p{Lu}[\p{L}.-]*\s?){1,3})*[\s.|–-]+(?=["“„«]?\p{Lu}\p{L}*\s)`);
const agencyOnly = lazyRegExp(String.raw`^[(\[/]\s*(?:${AGENCY})(?:\s?[/,]\s?\p{L}{2,10})*\s*[)\]/]\.?$`);
/** In UTF-16 units. */
const MAX_CREDIT_LENGTH = 80;

/** Tells whether all words of four letters and more begin with a capital, as names do. */
function hasOnlyNames(text: string): boolean {
  const words = text.split(/[\s/,|&-]+/u).filter((word) => word.length > 3);
  return words.every((word) => (charClassAt(word, 0) & UPPER) !== 0 || (charClassAt(word, 0) & LETTER) === 0);
}

/**
 * Tells whether a sentence is nothing but a label of an advertisement, the credit of a picture or the mark of an
 * agency.
 */
export function isLabel(text: string): boolean {
  if (text.length > MAX_CREDIT_LENGTH) return false;
  if (advertising.has(text.replace(/[.:]$/, ''))) return true;
  if (/^[([/]/.test(text)) return agencyOnly().test(text);
  const colon = text.search(/[:：]/u);
  return colon > 0 && colon < 16 && credit().test(text) && hasOnlyNames(text.slice(colon + 1));
}

/** Counts the UTF-16 units of a label at the beginning of a sentence that a capital follows; 0 without one. */
export function labelLength(text: string): number {
  const space = text.indexOf(' ');
  if (space > 0 && space <= longestLabel && advertising.has(text.slice(0, space))) {
    const rest = space + 1 + indexOfClass(text.slice(space + 1), LETTER);
    // "Werbung" in German and "Advertisement" before a lower-case word are the sentence's own.
    return charClassAt(text, rest) & UPPER ? space + 1 : 0;
  }
  const colon = text.slice(0, 18).search(/[:：]/u);
  return colon > 0 ? creditOfAgency().exec(text)?.[0].length ?? 0 : 0;
}
