/**
 * The command `npm run --silent declutter -- page.html [--url https://…] [--json | --explain | --explain-points]`: prints
 * the article of a saved page as Markdown, the whole report as JSON, an explanation of what was left out, or the scores of
 * each sentence.
 */
import { parseArgs } from 'node:util';
import { writeMarkdown } from '../view/markdown.ts';
import { explainPoints } from './explain-points.ts';
import { loadSavedPage, UsageError } from './load-saved-page.ts';
import { explain, reportOn } from './report.ts';

const usage = 'Usage: npm run --silent declutter -- page.html [--url https://www.dw.com/…] [--json | --explain | --explain-points]';

interface Options { file: string; url: string | undefined; json: boolean; explain: boolean; scores: boolean }

/** Parses the command line. Throws a `UsageError` for unknown options and for any number of files but one. */
function readArguments(args: string[]): Options {
  try {
    const { values, positionals } = parseArgs({
      args, allowPositionals: true, options: { url: { type: 'string' }, json: { type: 'boolean' }, explain: { type: 'boolean' }, 'explain-points': { type: 'boolean' } },
    });
    const [file, ...others] = positionals;
    if (file === undefined || others.length > 0) throw new UsageError(`Expected one page, got ${positionals.length}. ${usage}`);
    return { file, url: values.url, json: values.json ?? false, explain: values.explain ?? false, scores: values['explain-points'] ?? false };
  } catch (error) {
    throw error instanceof UsageError ? error : new UsageError(`${error instanceof Error ? error.message : String(error)} ${usage}`, { cause: error });
  }
}

/** Returns what the command prints. Throws a `UsageError` for input that it cannot read. */
export function declutter(args: string[]): string {
  const options = readArguments(args);
  const { page, url } = loadSavedPage(options.file, options.url);
  const report = reportOn(page, url);
  if (options.json) return `${JSON.stringify(report, null, 2)}\n`;
  if (options.explain) return explain(report);
  if (options.scores && report.article) return explainPoints(report.article);
  return report.article ? writeMarkdown(report.article, report.keyPoints) : `${report.reason ?? ''}\n`;
}

try {
  process.stdout.write(declutter(process.argv.slice(2)));
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  process.stderr.write(`${error.message.replaceAll('\n', ' ')}\n`);
  process.exitCode = 1;
}
