/** Launches Chromium with the extension and controls it by puppeteer. */
import { launch, TargetType, type Browser, type CDPSession, type Extension, type Page, type Target } from 'puppeteer-core';
import { waitUntil, watchErrors, writeCall, type LaunchOptions, type Popup, type BrowserSession } from './browser-session.ts';

/** Switches that turn off first-run pages and background traffic. */
const QUIET_SWITCHES = [
  '--no-first-run', '--no-default-browser-check', '--disable-gpu', '--disable-background-networking', '--disable-component-update',
  '--disable-sync', '--disable-quic', '--disable-search-engine-choice-screen',
];
/** Size of the screen in headless mode: the default is too low for a popup of full height. */
const SCREEN_SWITCHES = ['--screen-info={1600x1200}', '--window-size=1400,1000'];

/** Switches to restore the tabs. They load before puppeteer could accept the local certificate, so a switch accepts it. */
const RESTORE_SWITCHES = ['--restore-last-session', '--ignore-certificate-errors'];

/** Returns Chromium's command line switches; `proxyPort` is the port on 127.0.0.1 of a proxy for all requests. */
function listArgs(headless: boolean, proxyPort: number | undefined): string[] {
  // With its sandbox, Chromium does not run as root.
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return [...QUIET_SWITCHES, ...sandbox, ...(headless ? SCREEN_SWITCHES : []), ...(proxyPort === undefined ? [] : [`--proxy-server=127.0.0.1:${proxyPort}`])];
}

/** Adds the errors of a service worker to `errors`: puppeteer reports the console of pages only. Returns the session that listens. */
async function watchWorker(target: Target, errors: string[]): Promise<CDPSession> {
  const client = await target.createCDPSession();
  client.on('Runtime.exceptionThrown', ({ exceptionDetails }) => { errors.push(exceptionDetails.exception?.description ?? exceptionDetails.text); });
  client.on('Runtime.consoleAPICalled', ({ type, args }) => {
    if (type === 'error') errors.push(args.map((arg) => String(arg.value ?? arg.description)).join(' '));
  });
  await client.send('Runtime.enable');
  return client;
}

function wrapPopup(page: Page): Popup {
  return {
    evaluate: (callback, ...values) => page.evaluate(writeCall(callback, 'document', values)) as Promise<ReturnType<typeof callback>>,
    savePicture: async (path) => { await page.screenshot({ path }); },
    close: () => page.close(),
  };
}

class ChromiumSession implements BrowserSession {
  readonly closed: Promise<void>;
  private readonly errors: string[] = [];
  /** A page of the extension in a background tab, in which expressions are evaluated. */
  private helper: Page | undefined;
  /** Listens to the service worker that runs now. */
  private workerClient: Promise<CDPSession | undefined> = Promise.resolve(undefined);
  private readonly browser: Browser;
  private extension: Extension;
  private readonly folder: string;

  constructor(browser: Browser, extension: Extension, folder: string) {
    this.browser = browser;
    this.extension = extension;
    this.folder = folder;
    this.closed = new Promise((resolve) => { browser.once('disconnected', () => resolve()); });
    browser.on('targetcreated', (target) => {
      if (this.isExtensionTarget(target) && target.type() === TargetType.SERVICE_WORKER) this.workerClient = watchWorker(target, this.errors).catch(() => undefined);
    });
  }

  private isExtensionTarget(target: Target, page = ''): boolean {
    return target.url().startsWith(`chrome-extension://${this.extension.id}/${page}`);
  }

  async openPage(url: string): Promise<Page> {
    const page = await this.browser.newPage();
    watchErrors(page, this.errors);
    await page.goto(url);
    return page;
  }

  openOptions(): Promise<Page> {
    return this.openPage(`chrome-extension://${this.extension.id}/options.html`);
  }

  private findPopup(): Target | undefined {
    return this.browser.targets().find((target) => this.isExtensionTarget(target, 'popup.html'));
  }

  async clickButton(page: Page): Promise<void> {
    await page.bringToFront();
    await page.triggerExtensionAction(this.extension);
  }

  async openPopup(page: Page): Promise<Popup> {
    await this.clickButton(page);
    const target = await waitUntil('the popup', async () => this.findPopup());
    const popup = await target.asPage();
    watchErrors(popup, this.errors);
    await popup.waitForFunction("document.readyState === 'complete'");
    return wrapPopup(popup);
  }

  openPopupByClick(page: Page): Promise<Popup> {
    return this.openPopup(page);
  }

  async autoGrantPermissions(urls: string): Promise<void> {
    // Grants the permission on chrome://extensions beforehand: the dialog could not be answered in headless mode.
    const page = await this.browser.newPage();
    await page.goto('chrome://extensions');
    await page.evaluate(`chrome.developerPrivate.addHostPermission(${JSON.stringify(this.extension.id)}, ${JSON.stringify(urls)})`);
    await page.close();
  }

  async isPopupOpen(): Promise<boolean> {
    return this.findPopup() !== undefined;
  }

  async evaluateInExtension<Value>(expression: string): Promise<Value> {
    this.helper ??= await this.openInBackground();
    return await this.helper.evaluate(expression) as Value;
  }

  private async openInBackground(): Promise<Page> {
    const page = await this.browser.newPage({ background: true });
    await page.goto(`chrome-extension://${this.extension.id}/options.html`);
    return page;
  }

  private findWorker(): Target | undefined {
    return this.browser.targets().find((target) => this.isExtensionTarget(target) && target.type() === TargetType.SERVICE_WORKER);
  }

  async runCommand(command: string, page: Page): Promise<void> {
    await page.bringToFront();
    const target = await waitUntil('the service worker', async () => this.findWorker());
    const worker = await target.worker();
    await worker?.evaluate(`chrome.tabs.query({ active: true, lastFocusedWindow: true })
      .then(([tab]) => chrome.commands.onCommand.dispatch(${JSON.stringify(command)}, tab))`);
  }

  async stopBackground(): Promise<void> {
    const target = this.findWorker();
    if (!target) return;
    // A worker with an attached DevTools session does not end.
    await (await this.workerClient)?.detach();
    const worker = await target.worker();
    await worker?.close();
    await waitUntil('the service worker to end', async () => this.findWorker() !== target);
  }

  async installNeighbour(folder: string): Promise<void> {
    await this.browser.installExtension(folder);
  }

  async updateExtension(): Promise<void> {
    await this.helper?.close();
    this.helper = undefined;
    const id = await this.browser.installExtension(this.folder);
    this.extension = await waitUntil('the updated extension', async () => (await this.browser.extensions()).get(id));
  }

  async removeExtension(): Promise<void> {
    await this.helper?.close();
    this.helper = undefined;
    await this.browser.uninstallExtension(this.extension.id);
  }

  /** Changes the configuration of the extension or of the profile on chrome://extensions. */
  private async configure(kind: 'Extension' | 'Profile', values: object): Promise<void> {
    const page = await this.browser.newPage({ background: true });
    await page.goto('chrome://extensions');
    await page.evaluate(`chrome.developerPrivate.update${kind}Configuration(${JSON.stringify(values)})`);
    await page.close();
  }

  async setAccess(isGranted: boolean): Promise<void> {
    await this.configure('Extension', { extensionId: this.extension.id, hostAccess: isGranted ? 'ON_ALL_SITES' : 'ON_CLICK' });
  }

  async openPrivatePage(url: string): Promise<Page> {
    await this.helper?.close();
    this.helper = undefined;
    // Outside developer mode, Chromium does not load an unpacked extension again.
    await this.configure('Profile', { inDeveloperMode: true });
    await this.configure('Extension', { extensionId: this.extension.id, incognitoAccess: true });
    await waitUntil('the extension to be back', () => this.openInBackground().then((page) => { this.helper = page; return true; }, () => false));
    const before = new Set(this.browser.targets());
    await this.evaluateInExtension(`browser.windows.create({ incognito: true, url: ${JSON.stringify(url)} })`);
    const target = await waitUntil('the private window', async () => this.browser.targets().find((found) => !before.has(found) && found.url() === url));
    const page = await waitUntil('its page', () => target.page());
    watchErrors(page, this.errors);
    return page;
  }

  /** Chromium stores the tabs itself, in the profile. */
  async saveTabs(): Promise<string> {
    return 'last session';
  }

  async readErrors(): Promise<string[]> {
    return this.errors;
  }

  close(): Promise<void> {
    return this.browser.close();
  }
}

/** Launches Chromium and installs the extension. Closes the browser again where the installation fails. */
export async function launchChromium(options: LaunchOptions): Promise<BrowserSession> {
  const { program, extension, headless, proxyPort, profile, tabs, switches = [] } = options;
  const browser = await launch({
    executablePath: program,
    userDataDir: profile,
    headless,
    pipe: true,
    enableExtensions: true,
    acceptInsecureCerts: proxyPort !== undefined,
    args: [...listArgs(headless, proxyPort), ...(tabs === undefined ? [] : RESTORE_SWITCHES), ...switches],
    // With a window, `null` makes the page as large as the window.
    defaultViewport: headless ? { width: 1280, height: 900 } : null,
  });
  try {
    const id = await browser.installExtension(extension);
    const installed = await waitUntil('the extension', async () => (await browser.extensions()).get(id));
    return new ChromiumSession(browser, installed, extension);
  } catch (error) {
    await browser.close();
    throw error;
  }
}
