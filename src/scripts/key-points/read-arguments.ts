/** Reads the arguments of the commands on labelled articles. */
import { existsSync } from 'node:fs';
import { loadArticleLabels } from './article-labels.ts';
import type { ArticleLabels } from './article-labels.ts';

/**
 * Splits arguments into one switch and the labelled articles of the files that follow.
 * @throws {Error} with one sentence that names what was expected and what came: another switch, no file, a missing file, or
 * a line without labels
 */
export function readArguments(command: string, flag: string, args: readonly string[]): { isOn: boolean; labels: ArticleLabels[] } {
  const usage = `Usage: npm run ${command} -- [${flag}] LABELS…`;
  const unknown = args.find((argument) => argument.startsWith('--') && argument !== flag);
  if (unknown !== undefined) throw new Error(`The only switch is ${flag}; ${unknown} came. ${usage}`);
  const files = args.filter((argument) => argument !== flag);
  if (files.length === 0) throw new Error(`${command} expects files of labelled articles (docs/key-points.md); none came. ${usage}`);
  const missing = files.find((file) => !existsSync(file));
  if (missing !== undefined) throw new Error(`${missing} does not exist: a file of labelled articles is expected. ${usage}`);
  return { isOn: args.includes(flag), labels: loadArticleLabels(files) };
}

/** Runs a command; prints the message of an error it throws and sets the exit status to 1. */
export function runCommand(main: () => void): void {
  try {
    main();
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  }
}
