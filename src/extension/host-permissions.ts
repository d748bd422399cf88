/** Maps publishers to host permissions: Deutsche Welle's comes with the installation, the others are optional. */
import { dwPublisher } from '../sites/dw/dw-urls.ts';
import { publishers } from '../sites/publishers.ts';
import type { Publisher } from '../sites/site.ts';

/** Returns a publisher's host permission in the form that `browser.permissions` takes. */
export function originsOf({ urlGrammar }: Publisher): { origins: string[] } {
  return { origins: [`*://*.${urlGrammar.domain}/*`] };
}

export const DEFAULT_PUBLISHER = dwPublisher;
export const DEFAULT_PERMISSIONS = originsOf(DEFAULT_PUBLISHER);
export const OPTIONAL_PUBLISHERS: readonly Publisher[] = publishers.filter((publisher) => publisher !== DEFAULT_PUBLISHER);
