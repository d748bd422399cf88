/** Declares the interface by which scripts and tests control a browser with the extension, the same for Chromium and Firefox. */
import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';

export interface LaunchOptions {
  /** Path of the browser's executable. */
  program: string;
  /** Folder of the built extension. */
  extension: string;
  headless: boolean;
  /** Port on 127.0.0.1 of the proxy in front of the local server; without it, the browser loads the real site. */
  proxyPort?: number;
  /** Folder of the browser's profile. */
  profile: string;
  /** The result of `saveTabs` in the browser that used the profile before: those tabs are opened again. */
  tabs?: string | undefined;
  /** Further switches for Chromium's command line; Firefox ignores them. */
  switches?: readonly string[];
}

export type Json = string | number | boolean | null;

/** The extension's open popup. */
export interface Popup {
  /**
   * Calls a function in the popup with the popup's document and `values`, and returns its result. The function is sent
   * as text, so it uses nothing but its arguments.
   */
  evaluate: <Value, Values extends Json[]>(callback: (document: Document, ...values: Values) => Value, ...values: Values) => Promise<Value>;
  savePicture: (file: `${string}.png`) => Promise<void>;
  close: () => Promise<void>;
}

export interface BrowserSession {
  /** Opens a URL in a new tab in front and waits for its `load` event. */
  openPage: (url: string) => Promise<Page>;
  openOptions: () => Promise<Page>;
  /** Opens the popup while `page` is in front, in Firefox without a user gesture. */
  openPopup: (page: Page) => Promise<Popup>;
  /** Opens the popup by a user's click, which grants the extension `activeTab` on that page. */
  openPopupByClick: (page: Page) => Promise<Popup>;
  /** From now on the browser grants the host permission `urls` (a match pattern) without its dialog when the extension requests it. */
  autoGrantPermissions: (urls: string) => Promise<void>;
  /** Clicks the toolbar button while `page` is in front: where it has no popup, the extension receives `action.onClicked`. */
  clickButton: (page: Page) => Promise<void>;
  /** Returns whether the popup is open. */
  isPopupOpen: () => Promise<boolean>;
  /** Evaluates an expression in a page of the extension, where `browser` is the WebExtension API, and awaits its value. */
  evaluateInExtension: <Value>(expression: string) => Promise<Value>;
  /** Fires `commands.onCommand` as a pressed shortcut does while `page` is in front. */
  runCommand: (command: string, page: Page) => Promise<void>;
  /** Ends the background (service worker or event page) as the browser does with an idle one. */
  stopBackground: () => Promise<void>;
  /** Installs another unpacked extension. */
  installNeighbour: (folder: string) => Promise<void>;
  /** Installs the extension again: an update where it is installed. */
  updateExtension: () => Promise<void>;
  removeExtension: () => Promise<void>;
  /** Grants or withdraws the host permission for dw.com, as a user does in the browser's settings. */
  setAccess: (isGranted: boolean) => Promise<void>;
  /** Allows the extension in private windows, which restarts it, and opens a URL in a private window. */
  openPrivatePage: (url: string) => Promise<Page>;
  /** Returns the console errors and uncaught exceptions of the extension and of the pages opened here so far. */
  readErrors: () => Promise<string[]>;
  /** Returns the bytes that windows and scripts hold in the process of this host's pages, after garbage collection. Firefox only; Chromium is measured by heap-retained.ts. */
  measurePageMemory?: (host: string) => Promise<number>;
  /** Returns the open tabs for `LaunchOptions.tabs` of the next start with this profile. */
  saveTabs: () => Promise<string>;
  /** Resolves when the browser's last window is closed. */
  closed: Promise<void>;
  close: () => Promise<void>;
}

/**
 * Calls `read` every 50 ms until it returns a value other than `null`, `undefined` and `false`, and returns that value.
 * @throws {Error} that names `what` after `timeoutMs`
 */
export async function waitUntil<Value>(what: string, read: () => Promise<Value>, timeoutMs = 20_000): Promise<NonNullable<Value>> {
  const end = Date.now() + timeoutMs;
  for (;;) {
    const value = await read();
    if (value !== null && value !== undefined && value !== false) return value;
    if (Date.now() > end) throw new Error(`Waited ${timeoutMs / 1000} seconds in vain for ${what}.`);
    await pause(50);
  }
}

/** Adds the console errors and uncaught exceptions of a page to `errors`, without failed requests for resources that are not the extension's. */
export function watchErrors(page: Page, errors: string[]): void {
  page.on('pageerror', (error) => { errors.push(error instanceof Error ? error.stack ?? error.message : String(error)); });
  page.on('console', (entry) => {
    const source = entry.location().url ?? '';
    if (entry.type() === 'error' && (!entry.text().startsWith('Failed to load resource') || source.includes('-extension:'))) errors.push(`${entry.text()} (${source})`);
  });
}

/** Writes a call of `callback` as source text. `document` is an expression for the first argument, `values` are the others. */
export function writeCall(callback: (...values: never[]) => unknown, document: string, values: Json[]): string {
  return `(${callback.toString()})(${[document, ...values.map((value) => JSON.stringify(value))].join(', ')})`;
}
