/** Renders placeholder pictures in the sizes of DW's, so that a saved page keeps its layout without a network. */

/**
 * Widths in px by the last two digits of a format number, as in DW's picture URLs:
 * `https://static.dw.com/image/<id>_<format>.jpg`.
 */
const widths = [78, 201, 379, 545, 767, 1199, 1568, 1920];
/** Height divided by width, by the hundreds of a format number. Formats of the 900s keep the shape of the original picture. */
const aspectRatios: Record<string, number> = { 6: 9 / 16, 8: 1, 9: 3 / 4, 10: 7 / 16 };

/** Returns the size in px of a format; 1199 by 674 for an unknown one. */
export function findPictureSize(format: number): { width: number; height: number } {
  const width = widths[format % 100] ?? 1199;
  const aspectRatio = aspectRatios[String(Math.floor(format / 100))] ?? 9 / 16;
  return { width, height: Math.round(width * aspectRatio) };
}

/** Returns an SVG of hills under a sky. Its colours depend on the picture's id, so that two pictures differ. */
export function renderPlaceholder(id: number, format: number): string {
  const { width, height } = findPictureSize(format);
  const hue = (id * 47) % 360;
  const ridge = (height * (45 + (id % 20))) / 100;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`
    + `<rect width="100%" height="100%" fill="hsl(${hue} 30% 82%)"/>`
    + `<circle cx="${width * 0.75}" cy="${height * 0.28}" r="${height * 0.1}" fill="hsl(${hue} 40% 93%)"/>`
    + `<path d="M0 ${height} V${ridge} Q${width * 0.3} ${ridge * 0.6} ${width * 0.55} ${ridge} T${width} ${ridge * 0.9} V${height} Z" fill="hsl(${hue} 22% 60%)"/>`
    + `<path d="M0 ${height} V${ridge * 1.3} Q${width * 0.4} ${ridge} ${width} ${ridge * 1.4} V${height} Z" fill="hsl(${hue} 24% 45%)"/></svg>`;
}
