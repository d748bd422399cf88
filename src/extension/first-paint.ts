/**
 * Runs before the first paint of a page of the extension, which then has its styles and the theme that was shown last:
 * settings come from the storage a moment later, and until then a dark popup would flash white.
 */
import articleCss from '../view/article.css';
import surfaceCss from '../view/surface.css';
import { adoptStyles } from './adopt-styles.ts';
import { applyCachedTheme } from './theme-cache.ts';

adoptStyles(document, [surfaceCss, articleCss]);
applyCachedTheme(document.documentElement, localStorage);
