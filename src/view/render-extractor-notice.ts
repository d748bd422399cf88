/** Renders the notice above articles that Mozilla Readability found. */
import { element } from './element.ts';
import type { Labels } from './labels.ts';

/** Renders the line that stands above an article of a site without rules: Mozilla Readability found it. */
export function renderExtractorNotice(page: Document, labels: Labels): HTMLElement {
  return element(page, 'p', { class: 'finder', role: 'note', lang: labels.language, dir: labels.direction }, [labels.text('foundByReadability')]);
}
