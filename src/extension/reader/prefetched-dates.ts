/** An article's dates, written by the background while its key points are looked for. */
import type { Article } from '../../article/model.ts';
import type { Labels } from '../../view/labels.ts';
import type { FormattedDates } from '../background/format-dates.ts';
import { sendMessage } from '../messaging.ts';

let prefetched: { dates: string[]; formatted: Promise<FormattedDates | undefined> } | undefined;

/** Asks for the dates of an article that is about to be drawn. */
export function prefetchDates({ language, published, modified, blocks }: Article): void {
  const posts = blocks.flatMap((block) => (block.kind === 'post' ? block.time : undefined));
  const dates = [...new Set([published, modified, ...posts].filter((date) => date !== undefined))].slice(0, 500);
  prefetched = { dates, formatted: sendMessage('background:format-dates', { language, dates }).catch(() => undefined) };
}

/** The labels with the dates that were asked for; what is not among them they write themselves. */
export async function withPrefetchedDates(labels: Labels): Promise<Labels> {
  const [formatted, dates] = [await prefetched?.formatted, prefetched?.dates ?? []];
  // The settings may have changed meanwhile.
  if (formatted?.language !== labels.language) return labels;
  const known = new Map(dates.map((date, index) => [date, formatted.texts[index]]));
  return { ...labels, date: (iso) => known.get(iso) ?? labels.date(iso) };
}
