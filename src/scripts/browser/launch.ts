/** Launches either browser. */
import type { BrowserName } from './browsers.mjs';
import { launchChromium } from './launch-chromium.ts';
import { launchFirefox } from './launch-firefox.ts';
import type { LaunchOptions, BrowserSession } from './browser-session.ts';

/** Launches a browser and installs the extension. */
export function launchBrowser(name: BrowserName, options: LaunchOptions): Promise<BrowserSession> {
  return name === 'firefox' ? launchFirefox(options) : launchChromium(options);
}

/** The folders into which `npm run build` writes the extension, relative to the project. */
export const builtFolders: Record<BrowserName, string> = { chromium: 'dist/chrome', firefox: 'dist/firefox' };
