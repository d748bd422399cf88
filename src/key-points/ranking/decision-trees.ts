/** Regression trees, as gradient boosting makes them (Friedman 2001): the score is the sum of one leaf of each. */

/**
 * A node is `[feature, threshold, left, right]`: the left child where the feature is at most the threshold; the
 * children are indexes into the tree. A leaf is `[value]`. The root is the first.
 */
export type TreeNode = readonly number[];
export type Tree = readonly TreeNode[];

function leafValue(tree: Tree, features: readonly number[]): number {
  let node = tree[0]!;
  while (node.length > 1) node = tree[features[node[0]!]! <= node[1]! ? node[2]! : node[3]!]!;
  return node[0]!;
}

export function sumTrees(trees: readonly Tree[], features: readonly number[]): number {
  let sum = 0;
  for (const tree of trees) sum += leafValue(tree, features);
  return sum;
}
