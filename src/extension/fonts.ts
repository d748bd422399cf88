/**
 * Loads the only typeface that is shipped: Atkinson Hyperlegible Next, designed by the Braille Institute for readers
 * with low vision, under the SIL Open Font License. Pages of the extension load the same files by `fonts.css`.
 */
import browser from 'webextension-polyfill';

export const FONT_FAMILY = 'Atkinson Hyperlegible Next';

const LATIN = 'U+0000-00FF, U+0131, U+0152-0153, U+02BB-02BC, U+02C6, U+02DA, U+02DC, U+0304, U+0308, U+0329, U+2000-206F, U+20AC, U+2122, U+2191, U+2193, U+2212, U+2215, U+FEFF, U+FFFD';
const LATIN_EXT = 'U+0100-02BA, U+02BD-02C5, U+02C7-02CC, U+02CE-02D7, U+02DD-02FF, U+0304, U+0308, U+0329, U+1D00-1DBF, U+1E00-1E9F, U+1EF2-1EFF, U+2020, U+20A0-20AB, U+20AD-20C0, U+2113, U+2C60-2C7F, U+A720-A7FF';

const faces = [
  { name: 'latin-400-normal', weight: '400', style: 'normal', unicodeRange: LATIN },
  { name: 'latin-400-italic', weight: '400', style: 'italic', unicodeRange: LATIN },
  { name: 'latin-700-normal', weight: '700', style: 'normal', unicodeRange: LATIN },
  { name: 'latin-ext-400-normal', weight: '400', style: 'normal', unicodeRange: LATIN_EXT },
  { name: 'latin-ext-400-italic', weight: '400', style: 'italic', unicodeRange: LATIN_EXT },
  { name: 'latin-ext-700-normal', weight: '700', style: 'normal', unicodeRange: LATIN_EXT },
] as const;

/** One file of the typeface in a message to a content script. Messages are JSON in Chrome, so the bytes are base64. */
export interface FontFile { weight: string; style: string; unicodeRange: string; base64: string }

/** Reads all files of the typeface. Only the background may fetch them. */
export async function loadFont(): Promise<FontFile[]> {
  return await Promise.all(faces.map(async ({ name, ...face }) => {
    const response = await fetch(browser.runtime.getURL(`fonts/${name}.woff2`));
    const bytes = new Uint8Array(await response.arrayBuffer());
    return { ...face, base64: btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')) };
  }));
}
