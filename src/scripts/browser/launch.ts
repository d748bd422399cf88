import type { BrowserName } from './browsers.mjs';
import { launchChromium } from './launch-chromium.ts';
import { launchFirefox } from './launch-firefox.ts';
import type { LaunchOptions, BrowserSession } from './browser-session.ts';

/** Starts a browser with the extension installed. */
export function launchBrowser(name: BrowserName, options: LaunchOptions): Promise<BrowserSession> {
  return name === 'firefox' ? launchFirefox(options) : launchChromium(options);
}

/** Where `npm run build` puts the extension, by browser. */
export const builtFolders: Record<BrowserName, string> = { chromium: 'dist/chrome', firefox: 'dist/firefox' };
