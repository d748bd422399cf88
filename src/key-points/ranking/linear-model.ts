/** Linear models: a sum of weighted features, and its logistic. */

/** The bias first, then one weight for each feature in the order of the feature table. */
export type LinearModel = readonly number[];

export function scoreLinear(model: LinearModel, features: readonly number[]): number {
  let sum = model[0] ?? 0;
  for (let index = 0; index < features.length; index++) sum += model[index + 1]! * features[index]!;
  return sum;
}

export function logistic(score: number): number {
  return 1 / (1 + Math.exp(-score));
}
