/** Content scripts that are there only while something wants them. */
import browser, { type Scripting } from 'webextension-polyfill';

/** One after the other: two renewals at once would both find nothing registered, and one of them be refused. */
let turn: Promise<void> = Promise.resolve();

async function renew(id: string, script: Omit<Scripting.RegisteredContentScript, 'id'> | undefined): Promise<void> {
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [id] });
  if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [id] });
  if (script) await browser.scripting.registerContentScripts([{ id, persistAcrossSessions: true, ...script }]);
}

/** Registers the script of this id, renews it, or removes it where none is wanted. Asking twice changes nothing. */
export function registerScript(id: string, script: Omit<Scripting.RegisteredContentScript, 'id'> | undefined): Promise<void> {
  turn = turn.then(() => renew(id, script), () => renew(id, script));
  return turn;
}
