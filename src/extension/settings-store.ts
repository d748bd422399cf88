/** Settings in the browser's storage: synced where that works, on this device where it does not. */
import browser from 'webextension-polyfill';
import { isContextInvalidated } from './context-invalidated.ts';
import { fields, parseSettings, settingNames, type Fault, type SettingName, type Settings } from './settings.ts';

/** Where the last save went, and why not to sync. */
export type SaveResult = { where: 'sync' } | { where: 'local'; reason: string };

async function readArea(area: 'sync' | 'local'): Promise<Record<string, unknown>> {
  try {
    return await browser.storage[area].get([...settingNames]);
  } catch {
    return {};
  }
}

export interface LoadedSettings {
  settings: Settings;
  faults: Fault[];
  /** Whether some of them are stored on this device only. */
  isLocal: boolean;
}

/** The settings as they are now. What is stored on this device only is newer than what was synced before. */
export async function loadSettings(): Promise<LoadedSettings> {
  const [synced, local] = await Promise.all([readArea('sync'), readArea('local')]);
  return { ...parseSettings({ ...synced, ...local }), isLocal: Object.keys(local).length > 0 };
}

/** What is synced under names that this version does not know: settings of a later one. */
export async function loadUnknown(): Promise<Record<string, unknown>> {
  const stored = await browser.storage.sync.get().catch(() => ({}));
  return Object.fromEntries(Object.entries(stored).filter(([name]) => !Object.hasOwn(fields, name)));
}

function isDefault([name, value]: [string, unknown]): boolean {
  return Object.hasOwn(fields, name) && fields[name as SettingName].fallback === value;
}

/** Values at their defaults are removed, so that a better default of a later version reaches everybody. */
async function sync(values: Record<string, unknown>): Promise<void> {
  const entries = Object.entries(values);
  await browser.storage.sync.set(Object.fromEntries(entries.filter((entry) => !isDefault(entry))));
  await browser.storage.sync.remove(entries.filter(isDefault).map(([name]) => name));
}

/** Saves settings; where sync refuses (quota, policy, no account), on this device with the reason. */
export async function saveSettings(values: Record<string, unknown>): Promise<SaveResult> {
  try {
    await sync(values);
    await browser.storage.local.remove(Object.keys(values));
    return { where: 'sync' };
  } catch (error) {
    await browser.storage.local.set(values);
    return { where: 'local', reason: error instanceof Error ? error.message : String(error) };
  }
}

/** Saves one setting. */
export async function saveSetting<Name extends SettingName>(name: Name, value: Settings[Name]): Promise<SaveResult> {
  return await saveSettings({ [name]: value });
}

/** Calls `listener` with the new settings whenever they change, in whichever window. */
export function onSettingsChange(listener: (settings: Settings) => void, signal?: AbortSignal): void {
  const notifyListener = (): void => void loadSettings().then(({ settings }) => signal?.aborted ? undefined : listener(settings));
  const changed = (changes: Record<string, unknown>): void => {
    if (settingNames.some((name) => name in changes)) notifyListener();
  };
  browser.storage.onChanged.addListener(changed);
  // Firefox tells a page that waits for the way back nothing of what changes meanwhile.
  addEventListener('pageshow', (event) => { if (event.persisted && !isContextInvalidated()) notifyListener(); }, signal && { signal });
  signal?.addEventListener('abort', () => { if (!isContextInvalidated()) browser.storage.onChanged.removeListener(changed); });
}
