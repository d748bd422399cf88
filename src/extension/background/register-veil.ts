/** The veil is registered only while articles open by themselves: everybody else pays nothing for it. */
import browser from 'webextension-polyfill';
import type { Settings } from '../settings.ts';

const ID = 'veil';

/** Registers, renews or removes the veil as the settings want it. Asking twice changes nothing. */
export async function registerVeil({ enabled, opening, theme }: Settings): Promise<void> {
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
  if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [ID] });
  if (!enabled || opening !== 'automatic') return;
  await browser.scripting.registerContentScripts([{
    id: ID, matches: ['*://*.dw.com/*'], js: ['veil.js'], css: [`veil/${theme}.css`], runAt: 'document_start', persistAcrossSessions: true,
  }]);
}
