/** `npm run --silent declutter -- page.html [--url https://…] [--json | --explain | --explain-points]` */
import { parseArgs } from 'node:util';
import { drawMarkdown } from '../view/markdown.ts';
import { loadPage, UsageError } from './load-page.ts';
import { explainPoints } from './explain-points.ts';
import { explain, reportOn } from './report.ts';

const usage = 'Usage: npm run --silent declutter -- page.html [--url https://www.dw.com/…] [--json | --explain | --explain-points]';

interface Options { file: string; url: string | undefined; json: boolean; explain: boolean; explainPoints: boolean }

function readArguments(args: string[]): Options {
  try {
    const { values, positionals } = parseArgs({
      args, allowPositionals: true, options: { url: { type: 'string' }, json: { type: 'boolean' }, explain: { type: 'boolean' }, 'explain-points': { type: 'boolean' } },
    });
    const [file, ...more] = positionals;
    if (file === undefined || more.length > 0) throw new UsageError(`One page is wanted, ${positionals.length} came. ${usage}`);
    return { file, url: values.url, json: values.json ?? false, explain: values.explain ?? false, explainPoints: values['explain-points'] ?? false };
  } catch (error) {
    throw error instanceof UsageError ? error : new UsageError(`${error instanceof Error ? error.message : String(error)} ${usage}`, { cause: error });
  }
}

/** What the command prints. Throws a `UsageError` for input it cannot read. */
export function declutter(args: string[]): string {
  const options = readArguments(args);
  const { page, url } = loadPage(options.file, options.url);
  const report = reportOn(page, url);
  if (options.json) return `${JSON.stringify(report, null, 2)}\n`;
  if (options.explain) return explain(report);
  if (options.explainPoints && report.article) return explainPoints(report.article);
  return report.article ? drawMarkdown(report.article, report.keyPoints) : `${report.reason ?? ''}\n`;
}

try {
  process.stdout.write(declutter(process.argv.slice(2)));
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  process.stderr.write(`${error.message.replaceAll('\n', ' ')}\n`);
  process.exitCode = 1;
}
