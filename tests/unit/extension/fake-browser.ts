/**
 * Fakes the parts of the WebExtension interface that the background, the popup and the settings use. A test file takes it
 * with `vi.mock('webextension-polyfill', async () => ({ default: (await import('./fake-browser.ts')).fakeBrowser }))`.
 */

type Values = Record<string, unknown>;
type Area = 'sync' | 'local' | 'session';

export interface FakeTab { id: number; url?: string; active?: boolean; discarded?: boolean }

/** What a test sets and reads. `reset` empties it. */
export const world = {
  stored: { sync: {}, local: {}, session: {} } as Record<Area, Values>,
  /** The error with which an area refuses every write. */
  refusals: {} as Partial<Record<Area, string>>,
  origins: new Set<string>(),
  tabs: [] as FakeTab[],
  /** Answers of a tab's content scripts by tab id and message name; a name without an entry rejects. */
  answers: new Map<number, Map<string, (payload: unknown) => unknown>>(),
  /** Tabs in which the browser runs no scripts. */
  scriptless: new Set<number>(),
  registered: [] as { id: string; matches?: string[] }[],
  /** Calls in their order, as `name argument`. */
  calls: [] as string[],
  /** Called when `executeScript` has injected files. */
  onInject: (_tabId: number, _files: string[]): void => undefined,
};

const changeListeners = new Set<(changes: Values, area: Area) => void>();

export function reset(): void {
  world.stored = { sync: {}, local: {}, session: {} };
  world.refusals = {};
  world.origins = new Set();
  world.tabs = [];
  world.answers = new Map();
  world.scriptless = new Set();
  world.registered = [];
  world.calls = [];
  world.onInject = () => undefined;
  changeListeners.clear();
}

/** Sends a change of the storage to all listeners, as one made in another window is. */
export function changeElsewhere(area: Area, values: Values): void {
  Object.assign(world.stored[area], values);
  const changes = Object.fromEntries(Object.entries(values).map(([name, newValue]) => [name, { newValue }]));
  for (const listener of changeListeners) listener(changes, area);
}

export const listenerCount = (): number => changeListeners.size;

const note = (name: string, argument: unknown = ''): void => { world.calls.push(`${name} ${typeof argument === 'string' ? argument : JSON.stringify(argument)}`.trim()); };

function makeArea(area: Area): object {
  const refuse = (): void => { if (world.refusals[area] !== undefined) throw new Error(world.refusals[area]); };
  return {
    get: async (names?: string | string[] | null) => {
      const wanted = names === null || names === undefined ? Object.keys(world.stored[area]) : [names].flat();
      return Object.fromEntries(wanted.filter((name) => name in world.stored[area]).map((name) => [name, world.stored[area][name]]));
    },
    set: async (values: Values) => { refuse(); Object.assign(world.stored[area], values); },
    remove: async (names: string | string[]) => { refuse(); for (const name of [names].flat()) Reflect.deleteProperty(world.stored[area], name); },
  };
}

const matches = (pattern: string, url: string): boolean => new RegExp(`^${pattern.replaceAll('.', '\\.').replaceAll('*', '.*').replace('.*://.*\\.', '.*://(?:.*\\.)?')}$`).test(url);

export const fakeBrowser = {
  runtime: { id: 'klartext', getURL: (path: string) => `chrome-extension://klartext/${path}`, sendMessage: async () => undefined },
  i18n: { getMessage: (key: string) => (key === 'localeCode' ? 'en' : key) },
  storage: {
    sync: makeArea('sync'), local: makeArea('local'), session: makeArea('session'),
    onChanged: {
      addListener: (listener: (changes: Values, area: Area) => void) => { changeListeners.add(listener); },
      removeListener: (listener: (changes: Values, area: Area) => void) => { changeListeners.delete(listener); },
    },
  },
  permissions: { contains: async ({ origins }: { origins: string[] }) => origins.every((origin) => world.origins.has(origin)) },
  tabs: {
    query: async ({ active, url }: { active?: boolean; url?: string[] }) => world.tabs
      .filter((tab) => (active === undefined || tab.active === active) && (url === undefined || url.some((pattern) => tab.url !== undefined && matches(pattern, tab.url)))),
    sendMessage: async (tabId: number, { name, payload }: { name: string; payload: unknown }) => {
      note(`message ${tabId}`, name);
      const answer = world.answers.get(tabId)?.get(name);
      if (!answer) throw new Error('Could not establish connection. Receiving end does not exist.');
      return answer(payload);
    },
  },
  scripting: {
    insertCSS: async ({ target, files }: { target: { tabId: number }; files: string[] }) => { note(`css ${target.tabId}`, files.join()); },
    executeScript: async ({ target, files, func }: { target: { tabId: number }; files?: string[]; func?: () => unknown }) => {
      if (files) note(`script ${target.tabId}`, files.join());
      if (world.scriptless.has(target.tabId)) throw new Error('Cannot access contents of the page.');
      if (files) world.onInject(target.tabId, files);
      return [{ result: func?.() }];
    },
    getRegisteredContentScripts: async ({ ids }: { ids: string[] }) => world.registered.filter(({ id }) => ids.includes(id)),
    unregisterContentScripts: async ({ ids }: { ids: string[] }) => { note('unregister', ids.join()); world.registered = world.registered.filter(({ id }) => !ids.includes(id)); },
    registerContentScripts: async (scripts: { id: string; matches?: string[] }[]) => {
      for (const script of scripts) {
        if (world.registered.some(({ id }) => id === script.id)) throw new Error(`Duplicate script ID '${script.id}'`);
        note('register', script.id);
        world.registered.push(script);
      }
    },
  },
  action: {
    setIcon: async ({ path }: { path: Record<string, string> }) => { note('icon', path['16']); },
    setTitle: async ({ title }: { title: string }) => { note('title', title); },
    setPopup: async ({ popup }: { popup: string }) => { note('popup', popup); },
  },
};
