/** Registers the content scripts that depend on settings and permissions. */
import browser, { type Scripting } from 'webextension-polyfill';
import { DEFAULT_PUBLISHER, originsOf } from '../host-permissions.ts';
import { makeSerialQueue } from '../serial-queue.ts';
import type { Settings } from '../settings.ts';
import { grantedPublishers } from './granted-publishers.ts';

type ScriptPlan = Omit<Scripting.RegisteredContentScript, 'id'>;

/** Each function registers its script, replaces it or removes it; a repeated call changes nothing. */
export interface ScriptRegistry {
  /** The detector on the sites that the reader has allowed; Deutsche Welle has its detector from the manifest. */
  registerDetector: () => Promise<void>;
  /**
   * The cover against flicker on all allowed sites, while articles open automatically: otherwise no page pays for it.
   */
  registerAntiFlicker: (settings: Settings) => Promise<void>;
}

async function replaceScript(id: string, script: ScriptPlan): Promise<void> {
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [id] });
  if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [id] });
  if (script.matches?.length) await browser.scripting.registerContentScripts([{ id, persistAcrossSessions: true, ...script }]);
}

/**
 * Makes the registry. Replacements run one after the other: two at once would both find nothing registered, and one
 * fail.
 */
export function makeScriptRegistry(): ScriptRegistry {
  const enqueue = makeSerialQueue();
  return {
    registerDetector: async () => {
      const publishers = (await grantedPublishers()).filter((publisher) => publisher !== DEFAULT_PUBLISHER);
      const matches = publishers.flatMap((publisher) => originsOf(publisher).origins);
      await enqueue(() => replaceScript('detector', { matches, js: ['detector-elsewhere.js'], runAt: 'document_end' }));
    },
    registerAntiFlicker: async ({ enabled, opening, theme }) => {
      const publishers = enabled && opening === 'automatic' ? await grantedPublishers() : [];
      const matches = publishers.flatMap((publisher) => originsOf(publisher).origins);
      const css = [`anti-flicker/${theme}.css`];
      await enqueue(() => replaceScript('anti-flicker', { matches, js: ['anti-flicker.js'], css, runAt: 'document_start' }));
    },
  };
}
