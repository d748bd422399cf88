/** Writes the store pictures that are pages of their own, not screenshots: the popup beside a text, and the tiles. */

export interface StoreTile {
  /** Name of the file without its extension. */
  name: string;
  width: number;
  height: number;
  headline: string;
  line: string;
}

/** Sizes in px as the Chrome Web Store requires them; Edge accepts them too. */
export const popupTile: StoreTile = { name: 'popup', width: 1280, height: 800, headline: 'The story in a few of its own sentences', line: 'One click on the button. Nothing leaves your device.' };
export const tiles: readonly StoreTile[] = [
  { name: 'tile-small', width: 440, height: 280, headline: 'Klartext', line: 'Deutsche Welle, easy to read' },
  { name: 'tile-large', width: 1400, height: 560, headline: 'Klartext', line: 'Deutsche Welle, easy to read: the article, and its key points' },
];

const STYLE = `
* { box-sizing: border-box; margin: 0 }
body { display: flex; align-items: center; justify-content: center; gap: 7%; padding: 4%; overflow: hidden;
  background: #0a5d57; color: #fdfcf9; font-family: "Noto Sans", system-ui, sans-serif }
h1 { font: 700 var(--large)/1.15 "Noto Serif", Georgia, serif; text-wrap: balance }
p { margin-block-start: 0.7em; font-size: var(--small); line-height: 1.4; opacity: 0.9; text-wrap: balance }
.words { max-inline-size: 36rem }
.icon { flex: none; inline-size: var(--icon); block-size: var(--icon) }
.shown { flex: none; border-radius: 10px; box-shadow: 0 24px 60px rgb(0 0 0 / 45%) }`;

/** Returns a tile as an HTML page: the text, and beside it an icon (SVG) or a picture (`data:` URL). */
export function writeTile({ width, height, headline, line }: StoreTile, beside: { icon: string } | { picture: string }): string {
  const unit = Math.min(width / 12, height / 7);
  const image = 'icon' in beside ? `<div class="icon">${beside.icon}</div>` : `<img class="shown" src="${beside.picture}" alt="">`;
  const words = `<div class="words"><h1>${headline}</h1><p>${line}</p></div>`;
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>${headline}</title><style>${STYLE}
body { inline-size: ${width}px; block-size: ${height}px; --large: ${unit * 0.75}px; --small: ${unit * 0.36}px; --icon: ${unit * 2.4}px }</style>
<body>${'icon' in beside ? image + words : words + image}</body></html>`;
}
