/** A browser with the extension in it, driven from outside: the same for Chromium and Firefox. */
import type { Page } from 'puppeteer-core';

export interface LaunchOptions {
  /** The browser's program. */
  program: string;
  /** Folder of the built extension. */
  extension: string;
  headless: boolean;
  /** Port of the proxy that stands for dw.com; without one, the browser goes to the real site. */
  proxyPort?: number;
  /** Folder of the browser's profile. */
  profile: string;
  /** What `noteTabs` said in the browser that used the profile before: those tabs are opened again. */
  tabs?: string | undefined;
  /** More switches for Chromium's command line. */
  switches?: readonly string[];
}

export type Json = string | number | boolean | null;

/** The extension's popup, as it hangs from the toolbar. */
export interface Popup {
  /**
   * Calls a function with the popup's document. It travels as text: it may use its arguments and nothing else
   * around it.
   */
  evaluate: <Value, Values extends Json[]>(ask: (document: Document, ...values: Values) => Value, ...values: Values) => Promise<Value>;
  savePicture: (file: `${string}.png`) => Promise<void>;
  close: () => Promise<void>;
}

export interface BrowserSession {
  /** Opens an address in a new tab in front and waits for its `load`. */
  openPage: (url: string) => Promise<Page>;
  openOptions: () => Promise<Page>;
  /** Clicks the toolbar button while `page` is in front. */
  openPopup: (page: Page) => Promise<Popup>;
  /** The same by the very click of a person, which lets the extension into that page once. */
  pressForPopup: (page: Page) => Promise<Popup>;
  /** From now on the browser says yes, without its dialog, when a person's click makes the extension ask for these addresses. */
  sayYesTo: (urls: string) => Promise<void>;
  /** Clicks it, whatever follows: where the button has no popup, the extension is told of the click. */
  clickButton: (page: Page) => Promise<void>;
  /** Whether the popup is there: it closes by itself when it has done its work. */
  isPopupOpen: () => Promise<boolean>;
  /** Evaluates an expression in a page of the extension, where `browser` is its interface. */
  askExtension: <Value>(expression: string) => Promise<Value>;
  /** Fires a keyboard command as the browser does when its keys are pressed while `page` is in front. */
  runCommand: (command: string, page: Page) => Promise<void>;
  /** Ends the background as the browser does with an idle one. */
  stopBackground: () => Promise<void>;
  /** Installs another extension beside it, from its folder. */
  installNeighbour: (folder: string) => Promise<void>;
  /** Installs the extension over itself, as an update does, or anew where it was removed. */
  updateExtension: () => Promise<void>;
  removeExtension: () => Promise<void>;
  /** Gives access to dw.com or takes it away, as a person does in the browser's own settings. */
  setAccess: (isGranted: boolean) => Promise<void>;
  /** Allows the extension in private windows, which starts it anew, and opens an address in one. */
  openPrivatePage: (url: string) => Promise<Page>;
  /** What the extension, and the pages opened here, have said on the console as errors so far. */
  readErrors: () => Promise<string[]>;
  /** Bytes held for the windows and scripts of the process in which this host's pages are, after collecting garbage. Chromium is asked by its protocol (heap-retained.ts). */
  measurePageMemory?: (host: string) => Promise<number>;
  /** The tabs that are open, for the next start with this profile. */
  noteTabs: () => Promise<string>;
  /** Resolves when the browser's last window is closed. */
  closed: Promise<void>;
  close: () => Promise<void>;
}

/** Waits until `ask` gives something, and gives that back. @throws {Error} naming `what` when it never does */
export async function waitUntil<Value>(what: string, ask: () => Promise<Value>, milliseconds = 20_000): Promise<NonNullable<Value>> {
  const end = Date.now() + milliseconds;
  for (;;) {
    const value = await ask();
    if (value !== null && value !== undefined && value !== false) return value;
    if (Date.now() > end) throw new Error(`Waited ${milliseconds / 1000} seconds in vain for ${what}.`);
    await new Promise((resolve) => { setTimeout(resolve, 50); });
  }
}

/** Notes what a page says as an error. What cannot be loaded is the page's affair unless it is the extension's own. */
export function watchErrors(page: Page, errors: string[]): void {
  page.on('pageerror', (error) => { errors.push(error instanceof Error ? error.stack ?? error.message : String(error)); });
  page.on('console', (entry) => {
    const place = entry.location().url ?? '';
    if (entry.type() === 'error' && (!entry.text().startsWith('Failed to load resource') || place.includes('-extension:'))) errors.push(`${entry.text()} (${place})`);
  });
}

/** The text of a call of `ask` with the document that `document` names. */
export function writeCall(ask: (...values: never[]) => unknown, document: string, values: Json[]): string {
  return `(${ask.toString()})(${[document, ...values.map((value) => JSON.stringify(value))].join(', ')})`;
}
