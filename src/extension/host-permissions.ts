/** What Klartext may read, as the browser's permissions name it: Deutsche Welle from the start, the others when the reader allows it. */
import { dwPublisher } from '../sites/dw/dw-urls.ts';
import { publishers } from '../sites/publishers.ts';
import type { Publisher } from '../sites/site.ts';

/** What the browser is asked for. */
export function originsOf({ urlGrammar }: Publisher): { origins: string[] } {
  return { origins: [`*://*.${urlGrammar.domain}/*`] };
}

export const DEFAULT_PUBLISHER = dwPublisher;
export const DEFAULT_PERMISSIONS = originsOf(DEFAULT_PUBLISHER);
export const OPTIONAL_PUBLISHERS: readonly Publisher[] = publishers.filter((publisher) => publisher !== DEFAULT_PUBLISHER);
