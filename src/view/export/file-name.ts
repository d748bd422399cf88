/** A headline as a file's name that every system takes, in whatever script it is written. */

/** What Windows, macOS or Linux forbid in names, controls, halves of characters, and marks that would turn the ending around. */
const FORBIDDEN = /[\\/:*?"<>|\p{Cc}\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\u2028\u2029\ufeff]+/gu;
/** Names that Windows keeps for devices, whatever stands behind a dot. */
const DEVICE = /^(con|prn|aux|nul|(com|lpt)[\d¹²³])\s*(\.|$)/i;
/** Linux allows 255 bytes; an ending, "(1)" and the browser's own ".part" want room. */
const BYTES = 180;

/** The longest beginning within the limit that cuts no character; between words where there are any. */
function shorten(name: string): string {
  const encoder = new TextEncoder();
  let kept = '';
  for (const { segment } of new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(name)) {
    if (encoder.encode(kept + segment).length > BYTES) {
      const end = kept.lastIndexOf(' ');
      return end > kept.length / 2 ? kept.slice(0, end) : kept;
    }
    kept += segment;
  }
  return kept;
}

/** The name, with its ending (without the dot) behind it. A headline of nothing but forbidden marks becomes "article". */
export function makeFileName(headline: string, ending: string): string {
  const plain = headline.normalize('NFC').replace(FORBIDDEN, ' ').replace(/\s+/gu, ' ').replace(/^[\s.]+/u, '');
  const name = shorten(plain).replace(/[\s.]+$/u, '');
  if (name === '') return `article.${ending}`;
  return `${DEVICE.test(name) ? '_' : ''}${name}.${ending}`;
}
