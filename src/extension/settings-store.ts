/** Settings in the browser's storage: synced where that works, on this device where it does not. */
import browser from 'webextension-polyfill';
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

/** The settings as they are now. What is stored on this device only is newer than what was synced before. */
export async function loadSettings(): Promise<{ settings: Settings; faults: Fault[] }> {
  return parseSettings({ ...await readArea('sync'), ...await readArea('local') });
}

async function write(area: 'sync' | 'local', name: SettingName, value: unknown): Promise<void> {
  // A value at its default is removed, so that a better default of a later version reaches everybody.
  if (value === fields[name].fallback && area === 'sync') await browser.storage.sync.remove(name);
  else await browser.storage[area].set({ [name]: value });
}

/** Saves one setting; where sync refuses (quota, policy, no account), on this device with the reason. */
export async function saveSetting<Name extends SettingName>(name: Name, value: Settings[Name]): Promise<SaveResult> {
  try {
    await write('sync', name, value);
    await browser.storage.local.remove(name);
    return { where: 'sync' };
  } catch (error) {
    await write('local', name, value);
    return { where: 'local', reason: error instanceof Error ? error.message : String(error) };
  }
}

/** Calls `listener` with the new settings whenever they change, in whichever window. */
export function onSettingsChange(listener: (settings: Settings) => void, signal?: AbortSignal): void {
  const changed = (changes: Record<string, unknown>): void => {
    if (!settingNames.some((name) => name in changes)) return;
    void loadSettings().then(({ settings }) => signal?.aborted ? undefined : listener(settings));
  };
  browser.storage.onChanged.addListener(changed);
  signal?.addEventListener('abort', () => browser.storage.onChanged.removeListener(changed));
}
