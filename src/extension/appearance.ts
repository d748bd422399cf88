/** Applies settings of the appearance as attributes and custom properties that the style sheets read. */
import type { Settings } from './settings.ts';

/** Sets theme, font and measures on `root`, which contains everything that is rendered. */
export function applyAppearance(root: HTMLElement, settings: Settings): void {
  root.dataset['theme'] = settings.theme;
  root.dataset['font'] = settings.font;
  const properties = {
    '--font-size': `${settings.fontSize}px`,
    '--measure': `${settings.measure}ch`,
    '--line-height': String(settings.lineHeight),
    '--letter-spacing': `${settings.letterSpacing / 100}em`,
    '--word-spacing': `${settings.wordSpacing / 100}em`,
    '--alignment': settings.alignment,
  };
  for (const [name, value] of Object.entries(properties)) root.style.setProperty(name, value);
}
