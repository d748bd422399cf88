/** Ridge-penalised logistic regression by Newton's method (Hastie, Tibshirani, Friedman 2009, section 4.4). */
import type { LinearModel } from '../../key-points/ranking/linear-model.ts';

/**
 * The penalty on the squares of standardised weights, chosen by cross-validation; between 10 and 100 little changes.
 */
const RIDGE = 30;
const MAX_STEPS = 40;
const CONVERGED = 1e-6;

/** Solves `matrix × x = right` for a symmetric positive definite matrix (Cholesky); both are overwritten. */
function solve(matrix: Float64Array[], right: Float64Array): Float64Array {
  const size = right.length;
  for (let row = 0; row < size; row++) {
    for (let column = 0; column <= row; column++) {
      let sum = matrix[row]![column]!;
      for (let k = 0; k < column; k++) sum -= matrix[row]![k]! * matrix[column]![k]!;
      matrix[row]![column] = row === column ? Math.sqrt(sum) : sum / matrix[column]![column]!;
    }
  }
  for (let row = 0; row < size; row++) {
    for (let k = 0; k < row; k++) right[row]! -= matrix[row]![k]! * right[k]!;
    right[row]! /= matrix[row]![row]!;
  }
  for (let row = size - 1; row >= 0; row--) {
    for (let k = row + 1; k < size; k++) right[row]! -= matrix[k]![row]! * right[k]!;
    right[row]! /= matrix[row]![row]!;
  }
  return right;
}

interface Standardised {
  rows: Float64Array[];
  means: number[];
  deviations: number[];
}

function standardise(rows: readonly (readonly number[])[]): Standardised {
  const size = rows[0]?.length ?? 0;
  const means = Array.from(
    { length: size },
    (_, column) => rows.reduce((sum, row) => sum + row[column]!, 0) / rows.length,
  );
  const deviations = means
    .map((mean, column) => Math.sqrt(rows.reduce((sum, row) => sum + (row[column]! - mean) ** 2, 0) / rows.length))
    .map((deviation) => (deviation < 1e-9 ? 1 : deviation));
  return {
    rows: rows.map((row) =>
      Float64Array.from([1, ...row.map((value, column) => (value - means[column]!) / deviations[column]!)]),
    ),
    means,
    deviations,
  };
}

/** One step of Newton's method. */
function stepOf(rows: readonly Float64Array[], wanted: readonly boolean[], weights: Float64Array): Float64Array {
  const size = weights.length;
  const gradient = weights.map((weight, index) => (index === 0 ? 0 : RIDGE * weight));
  const hessian = Array.from({ length: size }, (_, row) =>
    Float64Array.from({ length: size }, (__, column) => (row === column ? (row === 0 ? 1e-6 : RIDGE) : 0)),
  );
  rows.forEach((row, index) => {
    let score = 0;
    for (let k = 0; k < size; k++) score += weights[k]! * row[k]!;
    const probability = 1 / (1 + Math.exp(-score));
    const [error, curvature] = [probability - Number(wanted[index]), probability * (1 - probability)];
    for (let k = 0; k < size; k++) {
      const value = row[k]!;
      gradient[k]! += error * value;
      const line = hessian[k]!;
      const weighted = curvature * value;
      for (let other = 0; other <= k; other++) line[other]! += weighted * row[other]!;
    }
  });
  return solve(hessian, gradient);
}

/** Fits the logit of `wanted` to rows of features. */
export function fitLogistic(features: readonly (readonly number[])[], wanted: readonly boolean[]): LinearModel {
  const { rows, means, deviations } = standardise(features);
  const weights = new Float64Array(means.length + 1);
  for (let steps = 0; steps < MAX_STEPS; steps++) {
    const step = stepOf(rows, wanted, weights);
    step.forEach((change, index) => {
      weights[index]! -= change;
    });
    if (step.every((change) => Math.abs(change) < CONVERGED)) break;
  }
  const raw = means.map((_, column) => weights[column + 1]! / deviations[column]!);
  return [weights[0]! - raw.reduce((sum, weight, column) => sum + weight * means[column]!, 0), ...raw];
}
