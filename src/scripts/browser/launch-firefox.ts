/** Launches Firefox with the extension and controls it by WebDriver BiDi, partly in the browser's own window. */
import { writeFile } from 'node:fs/promises';
import { launch, type Browser, type Page } from 'puppeteer-core';
import { measureMinimum, writeMemoryProbe } from './memory-report.ts';
import { waitUntil, watchErrors, writeCall, type LaunchOptions, type Popup, type BrowserSession } from './browser-session.ts';

/** The extension's id in manifest.json. */
const geckoId = '{70205556-0562-4cc0-803c-4059ec9a6f2d}';
/** Host of the URLs of the extension's pages; without this preference Firefox would choose a random one. */
const uuid = '6f1b1c53-8a5e-4d22-9c1f-0d5a0b3c7e11';

const popupDocument = "browser.extension.getViews({ type: 'popup' })[0].document";

/** The part of WebDriver BiDi for which puppeteer has no API: commands in the browser's own window. */
interface BidiBrowser {
  connection: { send: (method: string, params: object) => Promise<{ result: unknown }> };
}

function listPreferences({ proxyPort }: LaunchOptions): Record<string, unknown> {
  const preferences = {
    'extensions.webextensions.uuids': JSON.stringify({ [geckoId]: uuid }),
    'browser.aboutwelcome.enabled': false,
    // A temporary extension is gone after a restart and is installed again; its storage and URL are kept for that.
    'extensions.webextensions.keepStorageOnUninstall': true,
    'extensions.webextensions.keepUuidOnUninstall': true,
  };
  if (proxyPort === undefined) return preferences;
  return {
    ...preferences,
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': proxyPort,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': proxyPort,
  };
}

/** Runs in the browser's window: returns the popup as base64 of a PNG. The popup is no tab, so puppeteer cannot take its screenshot. */
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
 * Runs in the browser's window: returns the errors of the extension's scripts in all processes as JSON. Leaves out the
 * message of a tab that was closed before a reply came, which Firefox lists as an error.
 */
const listScriptErrors = `JSON.stringify(Services.console.getMessageArray()
  .filter((message) => message instanceof Ci.nsIScriptError && !(message.flags & Ci.nsIScriptError.warningFlag) && message.sourceName.includes('${uuid}'))
  .filter((message) => !/^Promise (resolved|rejected) after context unloaded/.test(message.errorMessage))
  .map((message) => message.errorMessage + ' (' + message.sourceName + ':' + message.lineNumber + ')'))`;

/** Runs in the browser's window: grants or withdraws the host permission for dw.com, as the switch on about:addons does. */
const changeAccess = (change: 'add' | 'remove'): string => `ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs').ExtensionPermissions
  .${change}('${geckoId}', { permissions: [], origins: ['*://*.dw.com/*'] }, WebExtensionPolicy.getByID('${geckoId}').extension).then(() => 'done')`;

/** Runs in the browser's window: clicks the toolbar button. Firefox's source documents `triggerAction` with "the same effects as if it were clicked by a user". */
const clickAction = `void ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs').ExtensionParent.apiManager.global
  .browserActionFor(WebExtensionPolicy.getByID('${geckoId}').extension).triggerAction(window)`;

const sessionStore = "ChromeUtils.importESModule('resource:///modules/sessionstore/SessionStore.sys.mjs').SessionStore";

class FirefoxSession implements BrowserSession {
  readonly closed: Promise<void>;
  private readonly errors: string[] = [];
  private readonly browser: Browser;
  /** A page of the extension in a background tab, in which expressions are evaluated. */
  private helper: Promise<Page>;
  private readonly folder: string;

  constructor(browser: Browser, folder: string) {
    this.browser = browser;
    this.folder = folder;
    this.helper = this.openOptions();
    this.closed = new Promise((resolve) => { browser.once('disconnected', () => resolve()); });
  }

  async openPage(url: string): Promise<Page> {
    // The tab that is opened last is in front, so the helper's tab must be open before.
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
    // For pages of its own and of extensions, Firefox sends no load event: the timeout is expected.
    await page.goto(url, { timeout: 1000 }).catch(() => undefined);
    return page;
  }

  async openOptions(): Promise<Page> {
    const page = await this.openTab(`moz-extension://${uuid}/options.html`);
    await page.waitForFunction("document.readyState === 'complete'");
    return page;
  }

  async evaluateInExtension<Value>(expression: string): Promise<Value> {
    return await (await this.helper).evaluate(expression) as Value;
  }

  async openPopup(page: Page): Promise<Popup> {
    await page.bringToFront();
    await this.evaluateInExtension('browser.action.openPopup()');
    return await this.waitForPopup();
  }

  async openPopupByClick(page: Page): Promise<Popup> {
    await this.clickButton(page);
    return await this.waitForPopup();
  }

  async autoGrantPermissions(_urls: string): Promise<void> {
    await this.evaluateInWindow("void Services.prefs.setBoolPref('extensions.webextOptionalPermissionPrompts', false)");
  }

  private async waitForPopup(): Promise<Popup> {
    await waitUntil('the popup', () => this.isPopupOpen());
    return {
      evaluate: (callback, ...values) => this.evaluateInExtension(writeCall(callback, popupDocument, values)),
      savePicture: async (file) => { await writeFile(file, Buffer.from(await this.evaluateInWindow(renderPopup), 'base64')); },
      close: () => this.evaluateInExtension(`${popupDocument}.defaultView.close()`),
    };
  }

  isPopupOpen(): Promise<boolean> {
    return this.evaluateInExtension("browser.extension.getViews({ type: 'popup' })[0]?.document.readyState === 'complete'");
  }

  async clickButton(page: Page): Promise<void> {
    await page.bringToFront();
    await this.evaluateInWindow(clickAction);
  }

  /** Evaluates an expression in the browser's window and returns its value as a string. Throws where it throws. */
  private async evaluateInWindow(expression: string): Promise<string> {
    const { connection } = this.browser as unknown as BidiBrowser;
    const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
    const [window] = (tree.result as { contexts: { context: string }[] }).contexts;
    const answer = await connection.send('script.evaluate', { expression, target: { context: window?.context }, awaitPromise: true });
    const { result } = answer.result as { result?: { value?: string } };
    if (result === undefined) throw new Error(`Firefox's window answered ${JSON.stringify(answer.result)}.`);
    return result.value ?? '';
  }

  async runCommand(_command: string, page: Page): Promise<void> {
    await page.bringToFront();
    // Firefox adds a `key` element to its window for each command; the extension has one command.
    await this.evaluateInWindow("document.querySelector('keyset[id^=ext-keyset] key').doCommand()");
  }

  async stopBackground(): Promise<void> {
    await this.evaluateInWindow(`WebExtensionPolicy.getByID('${geckoId}').extension.terminateBackground({ ignoreDevToolsAttached: true }).then(() => 'done')`);
  }

  async installNeighbour(folder: string): Promise<void> {
    await this.browser.installExtension(folder);
  }

  async updateExtension(): Promise<void> {
    await this.browser.installExtension(this.folder);
    // Firefox has closed all pages of the old version.
    this.helper = this.openOptions();
    await this.helper;
  }

  async removeExtension(): Promise<void> {
    await this.browser.uninstallExtension(geckoId);
  }

  async setAccess(isGranted: boolean): Promise<void> {
    await this.evaluateInWindow(changeAccess(isGranted ? 'add' : 'remove'));
  }

  async openPrivatePage(url: string): Promise<Page> {
    const { connection } = this.browser as unknown as BidiBrowser;
    await connection.send('webExtension.install', { extensionData: { type: 'path', path: this.folder }, 'moz:allowPrivateBrowsing': true });
    this.helper = this.openOptions();
    const before = new Set(await this.browser.pages());
    await this.evaluateInExtension(`browser.windows.create({ incognito: true, url: ${JSON.stringify(url)} })`);
    const page = await waitUntil('the private window', async () => (await this.browser.pages()).find((found) => !before.has(found) && found.url() === url));
    watchErrors(page, this.errors);
    return page;
  }

  async readErrors(): Promise<string[]> {
    const scriptErrors: unknown = JSON.parse(await this.evaluateInWindow(listScriptErrors));
    return [...this.errors, ...(Array.isArray(scriptErrors) ? scriptErrors.map(String) : [])];
  }

  measurePageMemory(host: string): Promise<number> {
    return measureMinimum(async () => Number(await this.evaluateInWindow(writeMemoryProbe(host))));
  }

  /** Flushes the session store first: under WebDriver, Firefox quits before its tabs have reported their state. */
  saveTabs(): Promise<string> {
    return this.evaluateInWindow(`(async () => {
      await ChromeUtils.importESModule('resource:///modules/sessionstore/TabStateFlusher.sys.mjs').TabStateFlusher.flushWindow(window);
      return ${sessionStore}.getBrowserState();
    })()`);
  }

  /** Restores tabs as a start with the last session does: a tab is loaded when it is selected. */
  async restoreTabs(tabs: string): Promise<void> {
    await this.helper;
    await this.evaluateInWindow(`${sessionStore}.promiseInitialized.then(() => ${sessionStore}.setBrowserState(${JSON.stringify(tabs)}))`);
    this.helper = this.openOptions();
    await this.helper;
  }

  close(): Promise<void> {
    return this.browser.close();
  }
}

/** Launches Firefox and installs the extension. Closes the browser again where the installation fails. */
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
