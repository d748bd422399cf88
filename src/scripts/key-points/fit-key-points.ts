/**
 * Fits the models to labelled articles and writes them: `npm run fit:key-points -- LABELS…` prints cross-validation
 * by story and by leaving languages out and which feature weighs what, and writes
 * `src/key-points/ranking/weights.json`. The same labels give the same file, byte for byte. With `--weights-only` in
 * front nothing is cross-validated.
 */
import { writeFileSync } from 'node:fs';
import type { Weights } from '../../key-points/ranking/weights.ts';
import { crossValidate, leaveLanguagesOut, measureAll } from './cross-validate.ts';
import { fitWeights, readLesson } from './fit-weights.ts';
import type { Lesson } from './fit-weights.ts';
import { analyseLabels } from './article-labels.ts';
import { describeWeights } from './describe-weights.ts';
import { formatRow, GROUPS, isInGroup, meanOf } from './measure.ts';
import type { Measures } from './measure.ts';
import { readArguments, runCommand } from './read-arguments.ts';

const FOLDS = 5;
const SEEDS = [1, 2];
const FEWEST_ARTICLES = 5;
const HEAD = '| articles | value | agreed | faults | essential | words |\n|---|---|---|---|---|---|';

function printGroups(name: string, lessons: readonly Lesson[], measures: readonly Measures[]): void {
  for (const group of GROUPS)
    console.log(
      formatRow(
        `${name}, ${group}`,
        meanOf(measures.filter((_, index) => lessons[index] && isInGroup(lessons[index].article.labels, group))),
      ),
    );
}

function printValidation(lessons: readonly Lesson[]): void {
  console.log(HEAD);
  for (const seed of SEEDS)
    printGroups(`by story, seed ${seed}`, lessons, measureAll(lessons, crossValidate(lessons, FOLDS, seed)));
  const { languages, panels } = leaveLanguagesOut(lessons, FEWEST_ARTICLES);
  const measures = measureAll(lessons, panels);
  for (const language of new Set(languages))
    console.log(formatRow(`without ${language}`, meanOf(measures.filter((_, index) => languages[index] === language))));
}

/** One line for each model and tree. */
function formatWeights(weights: Weights): string {
  const { ranking, importance, ...others } = weights;
  const lines = (list: readonly unknown[]): string =>
    `[\n${list.map((entry) => `    ${JSON.stringify(entry)}`).join(',\n')}\n  ]`;
  const entries = Object.entries(others).map(([name, value]) => `  ${JSON.stringify(name)}: ${JSON.stringify(value)}`);
  return `{\n${[...entries, `  "importance": ${lines(importance)}`, `  "ranking": ${lines(ranking)}`].join(',\n')}\n}\n`;
}

function main(): void {
  const { isOn: isWeightsOnly, labels } = readArguments('fit:key-points', '--weights-only', process.argv.slice(2));
  const lessons = analyseLabels(labels).map(readLesson);
  if (!isWeightsOnly) printValidation(lessons);
  const weights = fitWeights(lessons);
  writeFileSync(new URL('../../key-points/ranking/weights.json', import.meta.url), formatWeights(weights));
  console.log(describeWeights(weights, lessons));
  const sentences = lessons.reduce((sum, lesson) => sum + lesson.sentences.length, 0);
  console.log(`Fitted to ${lessons.length} articles with ${sentences} sentences.`);
}

runCommand(main);
