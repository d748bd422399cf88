/**
 * Applies the cached theme before the first paint of a page of the extension. The stored settings arrive only later:
 * without the cache a dark popup would be white until then.
 */
import { applyCachedTheme } from './theme-cache.ts';

applyCachedTheme(document.documentElement, localStorage);
