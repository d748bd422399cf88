import { writeFile } from 'node:fs/promises';
import { launch, type Browser, type Page } from 'puppeteer-core';
import { findLeast, writeMemoryProbe } from './memory-report.ts';
import { waitUntil, watchErrors, writeCall, type LaunchOptions, type Popup, type BrowserSession } from './browser-session.ts';

/** The extension's id in manifest.json, and the address we choose for its pages: Firefox would draw one by lot. */
const geckoId = 'klartext@klartext.example';
const uuid = '6f1b1c53-8a5e-4d22-9c1f-0d5a0b3c7e11';

const popupDocument = "browser.extension.getViews({ type: 'popup' })[0].document";

/** The part of WebDriver BiDi that puppeteer has no words for: the browser's own window. */
interface Chrome {
  connection: { send: (method: string, params: object) => Promise<{ result: unknown }> };
}

function listPreferences({ proxyPort }: LaunchOptions): Record<string, unknown> {
  const own = {
    'extensions.webextensions.uuids': JSON.stringify({ [geckoId]: uuid }),
    'browser.aboutwelcome.enabled': false,
    // What is not from the store is gone after a restart and installed anew: with what it had stored.
    'extensions.webextensions.keepStorageOnUninstall': true,
    'extensions.webextensions.keepUuidOnUninstall': true,
  };
  if (proxyPort === undefined) return own;
  return {
    ...own,
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': proxyPort,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': proxyPort,
  };
}

/** Runs in the browser's window: the popup as base64 of a PNG. The popup is no tab, so no other picture shows it. */
const renderPopup = `(async () => {
  const frame = document.querySelector('.webextension-popup-browser');
  const { width, height } = frame.getBoundingClientRect();
  const bitmap = await frame.browsingContext.currentWindowGlobal.drawSnapshot(new DOMRect(0, 0, width, height), 1, 'white');
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
  canvas.getContext('2d').drawImage(bitmap, 0, 0);
  const bytes = new Uint8Array(await (await canvas.convertToBlob()).arrayBuffer());
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
})()`;

/**
 * Runs in the browser's window: errors of scripts that belong to the extension, wherever they ran. That a tab was
 * closed while an answer was on its way is no error of theirs, though Firefox lists it as one.
 */
const listScriptErrors = `JSON.stringify(Services.console.getMessageArray()
  .filter((message) => message instanceof Ci.nsIScriptError && !(message.flags & Ci.nsIScriptError.warningFlag) && message.sourceName.includes('${uuid}'))
  .filter((message) => !/^Promise (resolved|rejected) after context unloaded/.test(message.errorMessage))
  .map((message) => message.errorMessage + ' (' + message.sourceName + ':' + message.lineNumber + ')'))`;

/** Runs in the browser's window: does what the switch for dw.com does on the extension's page of permissions. */
const changeAccess = (change: 'add' | 'remove'): string => `ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs').ExtensionPermissions
  .${change}('${geckoId}', { permissions: [], origins: ['*://*.dw.com/*'] }, WebExtensionPolicy.getByID('${geckoId}').extension).then(() => 'done')`;

/** Runs in the browser's window: "the same effects as if it were clicked by a user", says Firefox of this function. */
const clickAction = `void ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs').ExtensionParent.apiManager.global
  .browserActionFor(WebExtensionPolicy.getByID('${geckoId}').extension).triggerAction(window)`;

const sessionStore = "ChromeUtils.importESModule('resource:///modules/sessionstore/SessionStore.sys.mjs').SessionStore";

class FirefoxSession implements BrowserSession {
  readonly closed: Promise<void>;
  private readonly errors: string[] = [];
  private readonly browser: Browser;
  /** A page of the extension in a tab at the back. */
  private helper: Promise<Page>;
  private readonly folder: string;

  constructor(browser: Browser, folder: string) {
    this.browser = browser;
    this.folder = folder;
    this.helper = this.openOptions();
    this.closed = new Promise((resolve) => { browser.once('disconnected', () => resolve()); });
  }

  async openPage(url: string): Promise<Page> {
    // At the front is what is opened last.
    await this.helper;
    return await this.openTab(url);
  }

  private async openTab(url: string): Promise<Page> {
    const page = await this.browser.newPage();
    watchErrors(page, this.errors);
    if (/^https?:/.test(url)) {
      await page.goto(url);
      return page;
    }
    // Firefox loads pages of its own and of extensions, and never says so.
    await page.goto(url, { timeout: 1000 }).catch(() => undefined);
    return page;
  }

  async openOptions(): Promise<Page> {
    const page = await this.openTab(`moz-extension://${uuid}/options.html`);
    await page.waitForFunction("document.readyState === 'complete'");
    return page;
  }

  async askExtension<Value>(expression: string): Promise<Value> {
    return await (await this.helper).evaluate(expression) as Value;
  }

  async openPopup(page: Page): Promise<Popup> {
    await page.bringToFront();
    await this.askExtension('browser.action.openPopup()');
    return await this.waitForPopup();
  }

  async pressForPopup(page: Page): Promise<Popup> {
    await this.clickButton(page);
    return await this.waitForPopup();
  }

  async sayYesTo(_urls: string): Promise<void> {
    await this.askWindow("void Services.prefs.setBoolPref('extensions.webextOptionalPermissionPrompts', false)");
  }

  private async waitForPopup(): Promise<Popup> {
    await waitUntil('the popup', () => this.isPopupOpen());
    return {
      evaluate: (ask, ...values) => this.askExtension(writeCall(ask, popupDocument, values)),
      savePicture: async (file) => { await writeFile(file, Buffer.from(await this.askWindow(renderPopup), 'base64')); },
      close: () => this.askExtension(`${popupDocument}.defaultView.close()`),
    };
  }

  isPopupOpen(): Promise<boolean> {
    return this.askExtension("browser.extension.getViews({ type: 'popup' })[0]?.document.readyState === 'complete'");
  }

  async clickButton(page: Page): Promise<void> {
    await page.bringToFront();
    await this.askWindow(clickAction);
  }

  private async askWindow(expression: string): Promise<string> {
    const { connection } = this.browser as unknown as Chrome;
    const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
    const [window] = (tree.result as { contexts: { context: string }[] }).contexts;
    const answer = await connection.send('script.evaluate', { expression, target: { context: window?.context }, awaitPromise: true });
    const { result } = answer.result as { result?: { value?: string } };
    if (result === undefined) throw new Error(`Firefox's window answered ${JSON.stringify(answer.result)}.`);
    return result.value ?? '';
  }

  async runCommand(_command: string, page: Page): Promise<void> {
    await page.bringToFront();
    // Firefox makes a key of its window for each command; the extension has one.
    await this.askWindow("document.querySelector('keyset[id^=ext-keyset] key').doCommand()");
  }

  async stopBackground(): Promise<void> {
    await this.askWindow(`WebExtensionPolicy.getByID('${geckoId}').extension.terminateBackground({ ignoreDevToolsAttached: true }).then(() => 'done')`);
  }

  async installNeighbour(folder: string): Promise<void> {
    await this.browser.installExtension(folder);
  }

  async updateExtension(): Promise<void> {
    await this.browser.installExtension(this.folder);
    // Firefox has closed the pages of the old one.
    this.helper = this.openOptions();
    await this.helper;
  }

  async removeExtension(): Promise<void> {
    await this.browser.uninstallExtension(geckoId);
  }

  async setAccess(isGranted: boolean): Promise<void> {
    await this.askWindow(changeAccess(isGranted ? 'add' : 'remove'));
  }

  async openPrivatePage(url: string): Promise<Page> {
    const { connection } = this.browser as unknown as Chrome;
    await connection.send('webExtension.install', { extensionData: { type: 'path', path: this.folder }, 'moz:allowPrivateBrowsing': true });
    this.helper = this.openOptions();
    const before = new Set(await this.browser.pages());
    await this.askExtension(`browser.windows.create({ incognito: true, url: ${JSON.stringify(url)} })`);
    const page = await waitUntil('the private window', async () => (await this.browser.pages()).find((found) => !before.has(found) && found.url() === url));
    watchErrors(page, this.errors);
    return page;
  }

  async readErrors(): Promise<string[]> {
    const scriptErrors: unknown = JSON.parse(await this.askWindow(listScriptErrors));
    return [...this.errors, ...(Array.isArray(scriptErrors) ? scriptErrors.map(String) : [])];
  }

  measurePageMemory(host: string): Promise<number> {
    return findLeast(async () => Number(await this.askWindow(writeMemoryProbe(host))));
  }

  /** Asked in the window, since a Firefox that is driven quits before its tabs have told all. */
  noteTabs(): Promise<string> {
    return this.askWindow(`(async () => {
      await ChromeUtils.importESModule('resource:///modules/sessionstore/TabStateFlusher.sys.mjs').TabStateFlusher.flushWindow(window);
      return ${sessionStore}.getBrowserState();
    })()`);
  }

  /** As after a start that restores the last session: a tab is loaded when it is looked at. */
  async restoreTabs(tabs: string): Promise<void> {
    await this.helper;
    await this.askWindow(`${sessionStore}.promiseInitialized.then(() => ${sessionStore}.setBrowserState(${JSON.stringify(tabs)}))`);
    this.helper = this.openOptions();
    await this.helper;
  }

  close(): Promise<void> {
    return this.browser.close();
  }
}

export async function launchFirefox(options: LaunchOptions): Promise<BrowserSession> {
  const { program, extension, headless, proxyPort, profile, tabs } = options;
  const browser = await launch({
    browser: 'firefox',
    executablePath: program,
    userDataDir: profile,
    headless,
    acceptInsecureCerts: proxyPort !== undefined,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: listPreferences(options),
    defaultViewport: headless ? { width: 1280, height: 900 } : null,
  });
  try {
    await browser.installExtension(extension);
    const session = new FirefoxSession(browser, extension);
    if (tabs !== undefined) await session.restoreTabs(tabs);
    return session;
  } catch (error) {
    await browser.close();
    throw error;
  }
}
