/** Which feature weighs what: a Markdown table. */
import type { LinearModel } from '../../key-points/ranking/linear-model.ts';
import type { Weights } from '../../key-points/ranking/weights.ts';
import type { Lesson } from './fit-weights.ts';

function deviationOf(values: readonly number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length);
}

/**
 * For every feature what one standard deviation more of it adds to the logits of importance (all three together), of
 * being understood and of repeating, and the part of all splits of the trees that ask it; the weightiest for
 * importance first.
 */
export function describeWeights(
  { features, importance, understood, repeats, ranking }: Weights,
  lessons: readonly Lesson[],
): string {
  const rows = lessons.flatMap(({ sentences }) => sentences.map((sentence) => sentence.features));
  const splits = ranking.flatMap((tree) => tree.filter((node) => node.length > 1).map(([feature]) => feature));
  const lines = features
    .map((name, column) => {
      const deviation = deviationOf(rows.map((row) => row[column] ?? 0));
      const effect = (model: LinearModel): number => (model[column + 1] ?? 0) * deviation;
      return {
        name,
        importance: importance.reduce((sum, model) => sum + effect(model), 0),
        understood: effect(understood),
        repeats: effect(repeats),
        splits: splits.filter((feature) => feature === column).length / splits.length,
      };
    })
    .toSorted((a, b) => Math.abs(b.importance) - Math.abs(a.importance));
  return [
    '| feature | importance | understood | repeats | splits |',
    '|---|---|---|---|---|',
    ...lines.map(
      (line) =>
        `| ${line.name} | ${[line.importance, line.understood, line.repeats].map((value) => value.toFixed(2)).join(' | ')} | ${(line.splits * 100).toFixed(1)} % |`,
    ),
  ].join('\n');
}
