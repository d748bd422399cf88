/** Whose article it is, in words. */
import type { Article } from '../article/model.ts';
import { publisherOf } from '../sites/publishers.ts';

/** The publisher's name; of one we do not know, the host; of no address at all, what stands there. */
export function publisherName({ url: href }: Article): string {
  if (!URL.canParse(href)) return href;
  const url = new URL(href);
  return publisherOf(url)?.name ?? url.hostname;
}
