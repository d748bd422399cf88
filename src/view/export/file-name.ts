/** Makes file names of headlines in any script that are valid on Windows, macOS and Linux. */

/**
 * Characters that Windows, macOS or Linux forbid in file names, control characters, lone surrogates, and direction
 * marks, which could make the extension read backwards ("gpj.exe" as "exe.jpg").
 */
const FORBIDDEN = /[\\/:*?"<>|\p{Cc}\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\u2028\u2029\ufeff]+/gu;
/** File names that Windows reserves for devices, with any extension. */
const DEVICE_NAME = /^(con|prn|aux|nul|(com|lpt)[\d¹²³])\s*(\.|$)/i;
/** In UTF-8. Linux allows 255 bytes; the extension, "(1)" and the browser's ".part" need room too. */
const MAX_NAME_BYTES = 180;

/**
 * Returns the longest beginning of `name` within the limit that cuts no grapheme; it ends between words where that
 * leaves more than half of it.
 */
function shorten(name: string): string {
  const encoder = new TextEncoder();
  let kept = '';
  for (const { segment } of new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(name)) {
    if (encoder.encode(kept + segment).length > MAX_NAME_BYTES) {
      const end = kept.lastIndexOf(' ');
      return end > kept.length / 2 ? kept.slice(0, end) : kept;
    }
    kept += segment;
  }
  return kept;
}

/**
 * Returns a file name with `extension` (without dot). A headline of nothing but forbidden characters becomes "article".
 */
export function makeFileName(headline: string, extension: string): string {
  const allowed = headline.normalize('NFC').replace(FORBIDDEN, ' ').replace(/\s+/gu, ' ').replace(/^[\s.]+/u, '');
  const name = shorten(allowed).replace(/[\s.]+$/u, '');
  if (name === '') return `article.${extension}`;
  return `${DEVICE_NAME.test(name) ? '_' : ''}${name}.${extension}`;
}
