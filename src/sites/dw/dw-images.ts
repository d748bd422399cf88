/**
 * Lists the picture formats of static.dw.com: `https://static.dw.com/image/<id>_<format>.<ending>`. Widths are in
 * pixels, as in the `srcset`s of pages of 2023 to 2026. Every picture has every format.
 */
import type { ImageVariants } from '../site.ts';

/** Legacy formats that are cropped to 16:9; 303 is 700 by 394 px. */
const legacyLandscape: readonly number[] = [6, 301, 302, 303, 304, 401, 402, 403, 404];

export const dwImages: ImageVariants = {
  url: /^https?:\/\/(?:static|www|amp|m)\.dw\.com\/image\/(\d+)_(\w+|\$\{formatId\}|%7BformatId%7D|\$%7BformatId%7D)\.(\w+)/i,
  write: (id, format, ending) => `https://static.dw.com/image/${id}_${format}.${ending}`,
  landscape: {
    widths: [[601, 201], [602, 379], [603, 545], [604, 767], [605, 1199], [606, 1568], [607, 1920]], best: 605, ratio: [16, 9],
  },
  free: {
    widths: [[901, 375], [902, 475], [903, 600], [904, 768], [905, 960], [906, 1110]], best: 906,
  },
  landscapeFormats: /landscape|^16\/9$/i,
  isLandscape: (format) => (format >= 600 && format < 608) || (format >= 1000 && format < 1007) || legacyLandscape.includes(format),
};
