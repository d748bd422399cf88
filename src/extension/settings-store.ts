/**
 * Reads, writes and observes the settings in the browser's storage: synced where possible, otherwise on this device.
 */
import browser from 'webextension-polyfill';
import { isContextInvalidated } from './context-invalidated.ts';
import { fields, parseSettings, settingNames, type Fault, type SettingName, type Settings } from './settings.ts';

/** Where a write went; `reason` is the browser's message of why it was not synced. */
export type WriteResult = { where: 'sync' } | { where: 'local'; reason: string };

export interface StoredSettings {
  settings: Settings;
  /** Stored values that no setting accepts; `settings` has the defaults in their place. */
  faults: Fault[];
  /** Whether some settings are stored on this device only. */
  isLocal: boolean;
  /** Synced values under names that this version does not have: settings of a later version. */
  unknown: Record<string, unknown>;
}

/** Reads one storage area; empty where the browser refuses it. */
async function readArea(area: 'sync' | 'local', names: string[] | null = null): Promise<Record<string, unknown>> {
  try {
    return await browser.storage[area].get(names);
  } catch {
    return {};
  }
}

/** Reads the settings. A value on this device wins: it was written after the synced one, when a sync failed. */
async function read(): Promise<StoredSettings> {
  const [synced, local] = await Promise.all([readArea('sync'), readArea('local', [...settingNames])]);
  const unknown = Object.fromEntries(Object.entries(synced).filter(([name]) => !Object.hasOwn(fields, name)));
  return { ...parseSettings({ ...synced, ...local }), isLocal: Object.keys(local).length > 0, unknown };
}

function isDefault([name, value]: [string, unknown]): boolean {
  return Object.hasOwn(fields, name) && fields[name as SettingName].fallback === value;
}

/**
 * Writes to the synced area. Values at their defaults are removed, so that a new default of a later version takes
 * effect.
 */
async function sync(values: Partial<Settings>): Promise<void> {
  const entries = Object.entries(values);
  await browser.storage.sync.set(Object.fromEntries(entries.filter((entry) => !isDefault(entry))));
  await browser.storage.sync.remove(entries.filter(isDefault).map(([name]) => name));
}

/**
 * Writes some settings, and names of a later version that an imported file holds beside them. Where the browser refuses
 * to sync (quota, policy, no account) they are stored on this device. Rejects where both areas refuse.
 */
async function write(values: Partial<Settings>): Promise<WriteResult> {
  try {
    await sync(values);
    await browser.storage.local.remove(Object.keys(values));
    return { where: 'sync' };
  } catch (error) {
    await browser.storage.local.set(values);
    return { where: 'local', reason: error instanceof Error ? error.message : String(error) };
  }
}

/**
 * Calls `listener` with all settings after each change, whichever window or device made it, until the signal aborts.
 */
function subscribe(listener: (settings: Settings) => void, signal?: AbortSignal): void {
  const notifyListener = (): void => void read().then(({ settings }) => signal?.aborted ? undefined : listener(settings));
  const onChanged = (changes: Record<string, unknown>): void => {
    if (settingNames.some((name) => name in changes)) notifyListener();
  };
  browser.storage.onChanged.addListener(onChanged);
  // Firefox sends storage events to no page in the back/forward cache, so a page that comes back reads the settings
  // again.
  addEventListener('pageshow', (event) => { if (event.persisted && !isContextInvalidated()) notifyListener(); }, signal && { signal });
  signal?.addEventListener('abort', () => { if (!isContextInvalidated()) browser.storage.onChanged.removeListener(onChanged); });
}

/** The only access to stored settings. It keeps no copy: each `read` reads the storage. */
export const settingsStore = { read, write, subscribe };
