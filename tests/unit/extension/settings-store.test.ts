// @vitest-environment jsdom
/** Checks what settings the store keeps where, and who hears of a change. */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { settingsStore } from '../../../src/extension/settings-store.ts';
import { defaults } from '../../../src/extension/settings.ts';
import { changeElsewhere, listenerCount, reset, world } from './fake-browser.ts';

vi.mock('webextension-polyfill', async () => ({ default: (await import('./fake-browser.ts')).fakeBrowser }));
beforeEach(reset);

describe('writing', () => {
  test('syncs each setting under its own name, and removes one that is at its default', async () => {
    world.stored.sync = { theme: 'sepia' };
    expect(await settingsStore.write({ fontSize: 22, theme: 'automatic' })).toEqual({ where: 'sync' });
    expect(world.stored).toEqual({ sync: { fontSize: 22 }, local: {}, session: {} });
  });

  test('keeps settings on this device, with the reason, where the browser refuses to sync', async () => {
    world.refusals.sync = 'QUOTA_BYTES_PER_ITEM quota exceeded';
    expect(await settingsStore.write({ fontSize: 22 })).toEqual({ where: 'local', reason: 'QUOTA_BYTES_PER_ITEM quota exceeded' });
    expect(world.stored.local).toEqual({ fontSize: 22 });
  });

  test('takes the copy on this device away once syncing works again', async () => {
    world.stored.local = { fontSize: 22, theme: 'dark' };
    await settingsStore.write({ fontSize: 24 });
    expect(world.stored).toMatchObject({ sync: { fontSize: 24 }, local: { theme: 'dark' } });
  });

  test('rejects where both areas refuse', async () => {
    world.refusals = { sync: 'no account', local: 'disk full' };
    await expect(settingsStore.write({ fontSize: 22 })).rejects.toThrow('disk full');
  });
});

describe('reading', () => {
  test('prefers what is stored on this device, which is newer', async () => {
    world.stored.sync = { fontSize: 18, theme: 'dark' };
    world.stored.local = { fontSize: 22 };
    const { settings, isLocal, faults } = await settingsStore.read();
    expect([settings.fontSize, settings.theme, isLocal, faults]).toEqual([22, 'dark', true, []]);
  });

  test('takes the default in place of a value that no setting accepts, and names it', async () => {
    world.stored.sync = { fontSize: 'huge', theme: 7, enabled: null };
    const { settings, faults } = await settingsStore.read();
    expect(settings).toEqual(defaults);
    expect(faults).toEqual([{ name: 'enabled', found: null }, { name: 'theme', found: 7 }, { name: 'fontSize', found: 'huge' }]);
  });

  test('hands on the settings of a later version', async () => {
    world.stored.sync = { marginNotes: true, fontSize: 20 };
    expect((await settingsStore.read()).unknown).toEqual({ marginNotes: true });
  });
});

describe('subscribing', () => {
  test('hears of a change in another window, with all settings', async () => {
    const listener = vi.fn();
    settingsStore.subscribe(listener);
    changeElsewhere('sync', { theme: 'dark' });
    await vi.waitFor(() => expect(listener).toHaveBeenCalledWith({ ...defaults, theme: 'dark' }));
  });

  test('hears nothing of other values in the storage', async () => {
    const listener = vi.fn();
    settingsStore.subscribe(listener);
    changeElsewhere('local', { seenPosts: [] });
    await settingsStore.read();
    expect(listener).not.toHaveBeenCalled();
  });

  test('ends with the signal', async () => {
    const [listener, controller] = [vi.fn(), new AbortController()];
    settingsStore.subscribe(listener, controller.signal);
    expect(listenerCount()).toBe(1);
    changeElsewhere('sync', { theme: 'dark' });
    controller.abort();
    await settingsStore.read();
    expect(listenerCount()).toBe(0);
    expect(listener).not.toHaveBeenCalled();
  });

  test('reads again when Firefox brings a page back that was told nothing meanwhile', async () => {
    const listener = vi.fn();
    settingsStore.subscribe(listener);
    world.stored.sync = { fontSize: 30 };
    dispatchEvent(Object.assign(new Event('pageshow'), { persisted: false }));
    dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
    await vi.waitFor(() => expect(listener).toHaveBeenCalledTimes(1));
    expect(listener).toHaveBeenCalledWith({ ...defaults, fontSize: 30 });
  });
});
