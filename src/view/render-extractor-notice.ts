/** Says above an article who found it, where that was not us. */
import { element } from './element.ts';
import type { Labels } from './labels.ts';

/** The line for an article of a site that nobody described. */
export function renderExtractorNotice(page: Document, labels: Labels): HTMLElement {
  return element(page, 'p', { class: 'finder', role: 'note', lang: labels.language, dir: labels.direction }, [labels.text('foundByReadability')]);
}
