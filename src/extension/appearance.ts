/** Settings become what the style sheets read: two attributes and a few custom properties. */
import type { Settings } from './settings.ts';

/** Applies the settings to the element that holds everything drawn. */
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
