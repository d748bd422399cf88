/**
 * The picture formats of static.dw.com: `https://static.dw.com/image/<id>_<format>.<ending>`. Widths in pixels,
 * confirmed by the `srcset`s of pages of 2023 to 2026; every picture has every format.
 */

export interface ImageFormats {
  /** Format number and width, narrow to wide. */
  widths: readonly (readonly [format: number, width: number])[];
  /** The format for `src`, wide enough for a column of text. */
  best: number;
  /** Width by height, where the format crops to it. */
  ratio?: number;
}

export const landscape: ImageFormats = {
  widths: [[601, 201], [602, 379], [603, 545], [604, 767], [605, 1199], [606, 1568], [607, 1920]], best: 605, ratio: 16 / 9,
};
/** Not cropped: for portraits and charts, which a 16:9 crop would mutilate. */
export const free: ImageFormats = {
  widths: [[901, 375], [902, 475], [903, 600], [904, 768], [905, 960], [906, 1110]], best: 906,
};

/** `data-format` or `data-aspect-ratio` of pictures that may be cropped to 16:9, as their pages show them. */
export const landscapeMarks = /landscape|^16\/9$/i;
/** Legacy formats; 303 and 401 to 404 were cropped to 16:9 as well (303 is 700 by 394). */
export const legacyLandscape: readonly number[] = [6, 301, 302, 303, 304, 401, 402, 403, 404];

export const imageAddress = /^https?:\/\/(?:static|www|amp|m)\.dw\.com\/image\/(\d+)_(\w+|\$\{formatId\}|%7BformatId%7D|\$%7BformatId%7D)\.(\w+)/i;
export const imageHost = 'https://static.dw.com';
