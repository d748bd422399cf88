/** Renders the source of an article, for saved and printed copies. */
import type { Article } from '../../article/model.ts';
import { element } from '../element.ts';
import type { Labels } from '../labels.ts';
import { publisherName } from '../publisher-name.ts';

/** Renders publisher, URL and the date of retrieval, in the language of the interface. */
export function renderAttribution(page: Document, article: Article, labels: Labels, retrieved: Date): HTMLElement {
  return element(page, 'footer', { class: 'source', lang: labels.language, dir: labels.direction }, [
    element(page, 'p', {}, [
      `${labels.text('source')} ${publisherName(article)}, `, element(page, 'a', { href: article.url, dir: 'ltr' }, [article.url]),
    ]),
    element(page, 'p', {}, [labels.text('retrieved', labels.date(retrieved.toISOString()))]),
  ]);
}
