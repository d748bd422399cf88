/** Names the publisher of an article. */
import type { Article } from '../article/model.ts';
import { publisherOf } from '../sites/publishers.ts';

/** Returns the publisher's name; for an unknown publisher the host; where the article's URL is invalid, that text. */
export function publisherName(article: Article): string {
  if (!URL.canParse(article.url)) return article.url;
  const url = new URL(article.url);
  return publisherOf(url)?.name ?? url.hostname;
}
