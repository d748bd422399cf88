/** Sites that the reader has allowed have their detector as Deutsche Welle's has it by the manifest. */
import { originsOf, DEFAULT_PUBLISHER } from '../host-permissions.ts';
import { grantedPublishers } from './granted-publishers.ts';
import { registerScript } from './register-script.ts';

/** Registers, renews or removes it as the browser's permissions are now. */
export async function registerDetector(): Promise<void> {
  const matches = (await grantedPublishers()).filter((publisher) => publisher !== DEFAULT_PUBLISHER).flatMap((publisher) => originsOf(publisher).origins);
  await registerScript('detector', matches.length === 0 ? undefined : { matches, js: ['detector-elsewhere.js'], runAt: 'document_end' });
}
