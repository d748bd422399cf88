/**
 * Gradient-boosted trees that rank the sentences of each article: for every two of different importance the logistic
 * loss of their difference in score, as in RankNet (Burges et al. 2005); trees grow best leaf first over histograms,
 * as in LightGBM (Ke et al. 2017).
 */
import type { Tree } from '../../key-points/ranking/decision-trees.ts';

const TREES = 140;
const LEAVES = 6;
const LEARNING_RATE = 0.1;
const LEAF_PENALTY = 1;
const MIN_CURVATURE = 0.3;
const FEATURE_SHARE = 0.3;
const ARTICLE_SHARE = 0.7;
const MAX_BINS = 64;
const SEED = 20240;

/** Numbers of 0 to 1, always the same (Marsaglia's xorshift). */
function makeRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state ^= state << 13;
    state >>>= 0;
    state ^= state >>> 17;
    state ^= state << 5;
    state >>>= 0;
    return state / 4_294_967_296;
  };
}

/** Thresholds between the values of a feature, rounded, so that the written weights say the same. */
function thresholdsOf(values: readonly number[]): number[] {
  const sorted = values.toSorted((a, b) => a - b);
  const distinct = [...new Set(sorted)];
  const edges =
    distinct.length <= MAX_BINS
      ? distinct.slice(0, -1)
      : Array.from(
          { length: MAX_BINS - 1 },
          (_, index) => sorted[Math.floor(((index + 1) * sorted.length) / MAX_BINS)] ?? 0,
        );
  return [...new Set(edges.map((edge) => Number((Number(edge.toFixed(3)) + 0.0005).toFixed(4))))];
}

interface Data {
  bins: Uint8Array[];
  thresholds: number[][];
  gradient: Float64Array;
  curvature: Float64Array;
}
interface Split {
  feature: number;
  bin: number;
  gain: number;
}
interface Leaf {
  rows: Int32Array;
  node: number;
  gradient: number;
  curvature: number;
  split: Split | undefined;
}

function findSplit(
  data: Data,
  { rows, gradient, curvature }: Omit<Leaf, 'split' | 'node'>,
  features: readonly number[],
): Split | undefined {
  const [gradients, curvatures] = [new Float64Array(MAX_BINS), new Float64Array(MAX_BINS)];
  const base = gradient ** 2 / (curvature + LEAF_PENALTY);
  let best: Split | undefined;
  for (const feature of features) {
    const bins = data.bins[feature]!;
    gradients.fill(0);
    curvatures.fill(0);
    for (const row of rows) {
      const bin = bins[row]!;
      gradients[bin]! += data.gradient[row]!;
      curvatures[bin]! += data.curvature[row]!;
    }
    let [left, leftCurvature] = [0, 0];
    for (let bin = 0; bin < data.thresholds[feature]!.length; bin++) {
      left += gradients[bin]!;
      leftCurvature += curvatures[bin]!;
      if (curvatures[bin] === 0 || leftCurvature < MIN_CURVATURE || curvature - leftCurvature < MIN_CURVATURE) continue;
      const gain =
        left ** 2 / (leftCurvature + LEAF_PENALTY) +
        (gradient - left) ** 2 / (curvature - leftCurvature + LEAF_PENALTY) -
        base;
      if (gain > (best?.gain ?? 1e-6)) best = { feature, bin, gain };
    }
  }
  return best;
}

function makeLeaf(data: Data, rows: Int32Array, node: number, features: readonly number[]): Leaf {
  let [gradient, curvature] = [0, 0];
  for (const row of rows) {
    gradient += data.gradient[row]!;
    curvature += data.curvature[row]!;
  }
  return { rows, node, gradient, curvature, split: findSplit(data, { rows, gradient, curvature }, features) };
}

/** Grows one tree. */
function growTree(data: Data, rows: Int32Array, features: readonly number[]): Tree {
  const nodes: number[][] = [[0]];
  const leaves = [makeLeaf(data, rows, 0, features)];
  while (leaves.length < LEAVES) {
    const most = leaves.toSorted((a, b) => (b.split?.gain ?? 0) - (a.split?.gain ?? 0))[0];
    if (!most?.split) break;
    const { feature, bin } = most.split;
    const bins = data.bins[feature]!;
    nodes[most.node] = [feature, data.thresholds[feature]![bin]!, nodes.length, nodes.length + 1];
    const halves = [most.rows.filter((row) => bins[row]! <= bin), most.rows.filter((row) => bins[row]! > bin)];
    leaves.splice(
      leaves.indexOf(most),
      1,
      ...halves.map((half, side) => makeLeaf(data, half, nodes.length + side, features)),
    );
    nodes.push([0], [0]);
  }
  for (const { node, gradient, curvature } of leaves)
    nodes[node] = [Number(((LEARNING_RATE * gradient) / (curvature + LEAF_PENALTY)).toFixed(4))];
  return nodes;
}

function addTree(tree: Tree, { bins, thresholds }: Data, scores: Float64Array): void {
  for (let row = 0; row < scores.length; row++) {
    let node = tree[0]!;
    while (node.length > 1) {
      const [feature = 0, threshold = 0, left = 0, right = 0] = node;
      node = tree[bins[feature]![row]! <= thresholds[feature]!.indexOf(threshold) ? left : right]!;
    }
    scores[row]! += node[0]!;
  }
}

/**
 * Sums the gradients of all pairs of one article, whose rows stand between `from` and `to`; each article weighs
 * alike.
 */
function addGradients(
  importance: readonly number[],
  scores: Float64Array,
  { gradient, curvature }: Data,
  [from, to]: [number, number],
): void {
  const weight = 1 / (to - from);
  for (let one = from; one < to; one++) {
    for (let other = from; other < to; other++) {
      const difference = (importance[one]! - importance[other]!) * weight;
      if (difference <= 0) continue;
      const wrong = 1 / (1 + Math.exp(scores[one]! - scores[other]!));
      gradient[one]! += difference * wrong;
      gradient[other]! -= difference * wrong;
      curvature[one]! += difference * wrong * (1 - wrong);
      curvature[other]! += difference * wrong * (1 - wrong);
    }
  }
}

function digitise(rows: readonly (readonly number[])[]): Data {
  const columns = (rows[0] ?? []).map((_, feature) => rows.map((row) => row[feature]!));
  const thresholds = columns.map(thresholdsOf);
  const binOf = (value: number, edges: readonly number[]): number => {
    const bin = edges.findIndex((threshold) => value <= threshold);
    return bin === -1 ? edges.length : bin;
  };
  const bins = columns.map((values, feature) => Uint8Array.from(values, (value) => binOf(value, thresholds[feature]!)));
  return { bins, thresholds, gradient: new Float64Array(rows.length), curvature: new Float64Array(rows.length) };
}

/** Fits trees to the rows of articles: `sizes` says how many each has, one after the other. */
export function fitRanking(rows: readonly (readonly number[])[], importance: readonly number[], sizes: readonly number[]): Tree[] {
  const random = makeRandom(SEED);
  const data = digitise(rows);
  const scores = new Float64Array(rows.length);
  let end = 0;
  const ranges = sizes.map((size): [number, number] => [end, (end += size)]);
  const rowsOf = ([from, to]: [number, number]): number[] => Array.from({ length: to - from }, (_, index) => from + index);
  return Array.from({ length: TREES }, () => {
    data.gradient.fill(0);
    data.curvature.fill(1e-6);
    for (const range of ranges) addGradients(importance, scores, data, range);
    const sample = Int32Array.from(ranges.flatMap((range) => (random() < ARTICLE_SHARE ? rowsOf(range) : [])));
    const features = data.thresholds.flatMap(({ length }, feature) => (random() < FEATURE_SHARE && length > 0 ? [feature] : []));
    const tree = growTree(data, sample, features);
    addTree(tree, data, scores);
    return tree;
  });
}
