/** Writes dates for a reader: the first format of a date takes a browser ten milliseconds, here beside the page's own work. */
import { fetchMessages, loadLabels } from '../labels.ts';
import { loadSettings } from '../settings-store.ts';

export interface FormattedDates { language: string; texts: string[] }

/** ISO dates as the labels around an article in `language` write them, and the labels' own language. */
export async function formatDates({ language, dates }: { language: string; dates: readonly string[] }): Promise<FormattedDates> {
  const { settings } = await loadSettings();
  const labels = await loadLabels(settings, fetchMessages, language);
  return { language: labels.language, texts: dates.map(labels.date) };
}
