/** An article's dates, written by the background while its key points are looked for. */
import type { Article } from '../../article/model.ts';
import type { Labels } from '../../view/labels.ts';
import type { WrittenDates } from '../background/format-dates.ts';
import { send } from '../messaging.ts';

let asked: { dates: string[]; written: Promise<WrittenDates | undefined> } | undefined;

/** Asks for the dates of an article that is about to be drawn. */
export function askDates({ language, published, modified, blocks }: Article): void {
  const posts = blocks.flatMap((block) => (block.kind === 'post' ? block.time : undefined));
  const dates = [...new Set([published, modified, ...posts].filter((date) => date !== undefined))].slice(0, 500);
  asked = { dates, written: send('background:write-dates', { language, dates }).catch(() => undefined) };
}

/** The labels with the dates that were asked for; what is not among them they write themselves. */
export async function withDates(labels: Labels): Promise<Labels> {
  const [written, dates] = [await asked?.written, asked?.dates ?? []];
  // The settings may have changed meanwhile.
  if (written?.language !== labels.language) return labels;
  const known = new Map(dates.map((date, index) => [date, written.texts[index]]));
  return { ...labels, date: (iso) => known.get(iso) ?? labels.date(iso) };
}
