/** What makes files, loaded when it is first wanted: most readers only read. */
import { sendMessage } from '../../messaging.ts';
import type { Exporters } from '../../export-bundle.ts';

/** @throws {Error} where the browser does not let it in. */
export async function loadExporters(): Promise<Exporters> {
  // An element of the page that is named like it is no file maker.
  if (!Object.hasOwn(globalThis, 'klartextFiles')) await sendMessage('background:inject-exporters', undefined);
  if (!globalThis.klartextFiles) throw new Error('export-bundle.js was not loaded.');
  return globalThis.klartextFiles;
}
