// @vitest-environment jsdom
/** Checks how a tool is loaded in a content script: injected once, registered by its name, and tried again after a failure. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { loadTool } from '../../../src/extension/lazy-tools/load-tool.ts';
import { registerTool } from '../../../src/extension/lazy-tools/tool-registry.ts';

const { sendMessage } = vi.hoisted(() => ({ sendMessage: vi.fn<(envelope: { name: string; payload: unknown }) => Promise<void>>() }));
vi.mock('webextension-polyfill', () => ({
  default: { runtime: { getURL: (path: string) => `chrome-extension://klartext/${path}`, sendMessage } },
}));

beforeEach(() => { sendMessage.mockReset(); });
afterEach(() => { Reflect.deleteProperty(globalThis, 'klartextTools'); });

test('has the background inject the tool at the first use, and not again', async () => {
  const openLightbox = (): void => undefined;
  sendMessage.mockImplementation(() => { registerTool('lightbox', { openLightbox }); return Promise.resolve(); });
  expect((await loadTool('lightbox')).openLightbox).toBe(openLightbox);
  expect((await loadTool('lightbox')).openLightbox).toBe(openLightbox);
  expect(sendMessage.mock.calls).toEqual([[{ name: 'background:inject-tool', payload: 'lightbox' }]]);
});

test('rejects with the browser’s reason where the file is gone, and tries again at the next use', async () => {
  sendMessage.mockRejectedValueOnce(new Error('Could not load file: tools/lightbox.js'));
  await expect(loadTool('lightbox')).rejects.toThrow('Could not load file');
  const openLightbox = (): void => undefined;
  sendMessage.mockImplementation(() => { registerTool('lightbox', { openLightbox }); return Promise.resolve(); });
  expect((await loadTool('lightbox')).openLightbox).toBe(openLightbox);
});

test('rejects where a script ran and registered nothing', async () => {
  sendMessage.mockResolvedValue();
  await expect(loadTool('exporters')).rejects.toThrow('The script tools/exporters.js was loaded and did not register its tool.');
});

test('keeps the other tools when one more registers', async () => {
  const [renderKeyHelp, openLightbox] = [() => undefined, () => undefined];
  registerTool('key-help', { renderKeyHelp });
  registerTool('lightbox', { openLightbox });
  expect((await loadTool('key-help')).renderKeyHelp).toBe(renderKeyHelp);
  expect((await loadTool('lightbox')).openLightbox).toBe(openLightbox);
  expect(sendMessage).not.toHaveBeenCalled();
});
