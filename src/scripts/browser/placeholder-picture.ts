/** Neutral pictures in place of DW's, so that a saved page looks like itself without a network. */

/**
 * Widths by the last two digits of a format, and height by its hundreds, as in DW's own picture addresses:
 * `https://static.dw.com/image/<id>_<format>.jpg`. Formats of the 900s keep the picture's own shape.
 */
const widths = [78, 201, 379, 545, 767, 1199, 1568, 1920];
const shapes: Record<string, number> = { 6: 9 / 16, 8: 1, 9: 3 / 4, 10: 7 / 16 };

/** Size in pixels for a format; a landscape of middle size for a format nobody knows. */
export function findPictureSize(format: number): { width: number; height: number } {
  const width = widths[format % 100] ?? 1199;
  const shape = shapes[String(Math.floor(format / 100))] ?? 9 / 16;
  return { width, height: Math.round(width * shape) };
}

/** An SVG of hills under a sky, its colours chosen by the picture's number so that two pictures differ. */
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
