import { launch, TargetType, type Browser, type CDPSession, type Extension, type Page, type Target } from 'puppeteer-core';
import { waitUntil, watchErrors, writeCall, type LaunchOptions, type Popup, type BrowserSession } from './browser-session.ts';

const quietly = [
  '--no-first-run', '--no-default-browser-check', '--disable-gpu', '--disable-background-networking', '--disable-component-update',
  '--disable-sync', '--disable-quic', '--disable-search-engine-choice-screen',
];
/** Without a display there is a screen all the same, by default too low for a popup of full height. */
const screen = ['--screen-info={1600x1200}', '--window-size=1400,1000'];

/** Tabs that are restored load before anyone could tell Chromium to take the local certificate. */
const resuming = ['--restore-last-session', '--ignore-certificate-errors'];

/** Chromium's switches for a quiet run, through a proxy where there is one. */
export function listArgs(headless: boolean, proxyPort: number | undefined): string[] {
  // Chromium refuses to run as root with its sandbox.
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return [...quietly, ...sandbox, ...(headless ? screen : []), ...(proxyPort === undefined ? [] : [`--proxy-server=127.0.0.1:${proxyPort}`])];
}

/** Notes what a service worker says as an error: puppeteer passes on the console of pages only. */
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
    evaluate: (ask, ...values) => page.evaluate(writeCall(ask, 'document', values)) as Promise<ReturnType<typeof ask>>,
    savePicture: async (path) => { await page.screenshot({ path }); },
    close: () => page.close(),
  };
}

class ChromiumSession implements BrowserSession {
  readonly closed: Promise<void>;
  private readonly errors: string[] = [];
  private helper: Page | undefined;
  /** Of the service worker that runs now. */
  private watch: Promise<CDPSession | undefined> = Promise.resolve(undefined);
  private readonly browser: Browser;
  private extension: Extension;
  private readonly folder: string;

  constructor(browser: Browser, extension: Extension, folder: string) {
    this.browser = browser;
    this.extension = extension;
    this.folder = folder;
    this.closed = new Promise((resolve) => { browser.once('disconnected', () => resolve()); });
    browser.on('targetcreated', (target) => {
      if (this.isOurs(target) && target.type() === TargetType.SERVICE_WORKER) this.watch = watchWorker(target, this.errors).catch(() => undefined);
    });
  }

  private isOurs(target: Target, page = ''): boolean {
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
    return this.browser.targets().find((target) => this.isOurs(target, 'popup.html'));
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

  pressForPopup(page: Page): Promise<Popup> {
    return this.openPopup(page);
  }

  async sayYesTo(urls: string): Promise<void> {
    // What was granted on the browser's own page needs no dialog any more; a dialog would hang without a screen.
    const page = await this.browser.newPage();
    await page.goto('chrome://extensions');
    await page.evaluate(`chrome.developerPrivate.addHostPermission(${JSON.stringify(this.extension.id)}, ${JSON.stringify(urls)})`);
    await page.close();
  }

  async isPopupOpen(): Promise<boolean> {
    return this.findPopup() !== undefined;
  }

  async askExtension<Value>(expression: string): Promise<Value> {
    this.helper ??= await this.openInBackground();
    return await this.helper.evaluate(expression) as Value;
  }

  private async openInBackground(): Promise<Page> {
    const page = await this.browser.newPage({ background: true });
    await page.goto(`chrome-extension://${this.extension.id}/options.html`);
    return page;
  }

  private findWorker(): Target | undefined {
    return this.browser.targets().find((target) => this.isOurs(target) && target.type() === TargetType.SERVICE_WORKER);
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
    // A worker that is being watched does not end.
    await (await this.watch)?.detach();
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

  /** Changes something in Chromium's own page of extensions. */
  private async configure(what: 'Extension' | 'Profile', values: object): Promise<void> {
    const page = await this.browser.newPage({ background: true });
    await page.goto('chrome://extensions');
    await page.evaluate(`chrome.developerPrivate.update${what}Configuration(${JSON.stringify(values)})`);
    await page.close();
  }

  async setAccess(isGranted: boolean): Promise<void> {
    await this.configure('Extension', { extensionId: this.extension.id, hostAccess: isGranted ? 'ON_ALL_SITES' : 'ON_CLICK' });
  }

  async openPrivatePage(url: string): Promise<Page> {
    await this.helper?.close();
    this.helper = undefined;
    // Without it, Chromium does not load an unpacked extension a second time.
    await this.configure('Profile', { inDeveloperMode: true });
    await this.configure('Extension', { extensionId: this.extension.id, incognitoAccess: true });
    await waitUntil('the extension to be back', () => this.openInBackground().then((page) => { this.helper = page; return true; }, () => false));
    const before = new Set(this.browser.targets());
    await this.askExtension(`browser.windows.create({ incognito: true, url: ${JSON.stringify(url)} })`);
    const target = await waitUntil('the private window', async () => this.browser.targets().find((found) => !before.has(found) && found.url() === url));
    const page = await waitUntil('its page', () => target.page());
    watchErrors(page, this.errors);
    return page;
  }

  /** Chromium notes them itself, in the profile. */
  async noteTabs(): Promise<string> {
    return 'last session';
  }

  async readErrors(): Promise<string[]> {
    return this.errors;
  }

  close(): Promise<void> {
    return this.browser.close();
  }
}

export async function launchChromium(options: LaunchOptions): Promise<BrowserSession> {
  const { program, extension, headless, proxyPort, profile, tabs, switches = [] } = options;
  const browser = await launch({
    executablePath: program,
    userDataDir: profile,
    headless,
    pipe: true,
    enableExtensions: true,
    acceptInsecureCerts: proxyPort !== undefined,
    args: [...listArgs(headless, proxyPort), ...(tabs === undefined ? [] : resuming), ...switches],
    // With a window, the page is as large as the window.
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
