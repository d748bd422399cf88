/** Serbian is written in two scripts; the tables know one. */

const CYRILLIC = 'абвгдђежзијклљмнњопрстћуфхцчџш';
const LATIN = 'a b v g d đ e ž z i j k l lj m n nj o p r s t ć u f h c č dž š'.split(' ');

/** Small Cyrillic letters of Serbian as the Latin ones that are read alike; others as they are. */
export function serbianToLatin(text: string): string {
  return text.replace(/[а-џ]/g, (letter) => LATIN[CYRILLIC.indexOf(letter)] ?? letter);
}
