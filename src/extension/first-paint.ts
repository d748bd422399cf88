/**
 * Applies styles and the cached theme before the first paint of a page of the extension. The stored settings arrive
 * only later: without the cache a dark popup would be white until then.
 */
import articleCss from '../view/article.css';
import surfaceCss from '../view/surface.css';
import { adoptStyles } from './adopt-styles.ts';
import { applyCachedTheme } from './theme-cache.ts';

adoptStyles(document, [surfaceCss, articleCss]);
applyCachedTheme(document.documentElement, localStorage);
