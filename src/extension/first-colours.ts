/**
 * Runs before the first paint of a page of the extension: settings come from the storage a moment later, and until then
 * a dark popup would flash white. What was shown last is kept where it can be read at once.
 */
import { recallTheme } from './theme-memory.ts';

recallTheme(document.documentElement, localStorage);
