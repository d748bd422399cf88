/** Sites that the reader has allowed have their detector as Deutsche Welle's has it by the manifest. */
import { accessTo, HOME } from '../host-permissions.ts';
import { findAllowed } from './granted-publishers.ts';
import { registerScript } from './register-script.ts';

/** Registers, renews or removes it as the browser's permissions are now. */
export async function registerDetector(): Promise<void> {
  const matches = (await findAllowed()).filter((publisher) => publisher !== HOME).flatMap((publisher) => accessTo(publisher).origins);
  await registerScript('detector', matches.length === 0 ? undefined : { matches, js: ['detector-elsewhere.js'], runAt: 'document_end' });
}
