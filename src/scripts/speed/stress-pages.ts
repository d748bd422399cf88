/** Pages gone mad: how long the page's thread is held at a stretch while the reader is asked for. */
import { waitUntil } from '../browser/browser-session.ts';
import { writeGenerated, type GeneratedPage } from './generated.ts';
import { atMost, writeMs, type Figure, type Part } from './speed-report.ts';
import type { BenchSession } from './bench-session.ts';
import { traceDuring } from './trace.ts';

const MAX_PARAGRAPH_LENGTH = 200;
/** What has not become a reader after this many milliseconds is given up, and said so. */
const READER_TIMEOUT_MS = 60_000;

/** Time for what follows the first paint, in milliseconds. */
const REST = 3000;

function writeLongParagraph(characters: number): GeneratedPage {
  const { url, html } = writeGenerated({ words: 200 });
  return { url, html: html.replace('<p>', `<p>${'The river rose again. '.repeat(Math.ceil(characters / 22))}`) };
}

const STRESS_PAGES: Readonly<Record<string, () => GeneratedPage>> = {
  '5 MB of words': () => writeGenerated({ words: 900_000 }),
  '100,000 nodes': () => writeGenerated({ words: 4000, nodes: 100_000 }),
  '2,000 pictures': () => writeGenerated({ words: 4000, pictures: 2000 }),
  'a paragraph of a million characters': () => writeLongParagraph(1_000_000),
};

async function measureStressPage(bench: BenchSession, name: string, { url, html }: GeneratedPage): Promise<Figure> {
  bench.server.putPage(url, html);
  const page = await bench.openArticle(url);
  const start = performance.now();
  let shown = READER_TIMEOUT_MS;
  const { tasks } = await traceDuring(page, async () => {
    await bench.click('Klartext', page);
    await waitUntil(`the reader of ${name}`, () => page.evaluate(() => document.querySelector('klartext-reader')?.shadowRoot?.querySelector('article h1') instanceof Element), READER_TIMEOUT_MS)
      .then(() => { shown = performance.now() - start; }, () => undefined);
    // What is drawn after the first screenful belongs to it.
    await new Promise((resolve) => { setTimeout(resolve, REST); });
  });
  await page.close();
  const longest = tasks[0] ?? Number.NaN;
  const size = `${(html.length / 1_048_576).toFixed(1)} MB`;
  return { what: name, measured: `${size}: longest task ${writeMs(longest)}, reader after ${shown < READER_TIMEOUT_MS ? writeMs(shown) : 'no time that we waited'}`, goal: atMost(longest, MAX_PARAGRAPH_LENGTH, `≤ ${MAX_PARAGRAPH_LENGTH} ms at a stretch`) };
}

/** The longest task of each. */
export async function measureStressPages(bench: BenchSession): Promise<Part> {
  await bench.set({ toolbarButton: 'reader' });
  const figures: Figure[] = [];
  for (const [name, write] of Object.entries(STRESS_PAGES)) figures.push(await measureStressPage(bench, name, write()));
  return { title: 'Pages gone mad', figures };
}
