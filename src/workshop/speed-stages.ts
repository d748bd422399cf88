/** Where the pipeline's time goes, from samples of the engine's own profiler. */
import type { Protocol } from 'puppeteer-core';

type Profile = Protocol.Profiler.Profile;

/** Functions that are a stage's entrance: a sample belongs to the innermost of them on its stack. */
const ENTRANCES: Readonly<Record<string, readonly string[]>> = {
  detect: ['detectArticle'],
  copy: ['copyOf', 'copyArticle'],
  clean: ['findRemovals', 'compileRules'],
  find: ['findArticleElement', 'findPlace', 'withBroughtBack'],
  'find: Readability': ['askReadability'],
  blocks: ['readBody', 'takeLead', 'fillPosts', 'splitCredits', 'countKept', 'blockText'],
  'facts of the page': ['readFacts', 'readPageState', 'statePieces', 'readTongue', 'readDirection', 'tagForText', 'withSignedAuthors'],
  'key points': ['keyPoints'],
  draw: ['drawArticle'],
};

const stageOf = new Map(Object.entries(ENTRANCES).flatMap(([stage, names]) => names.map((name) => [name, stage])));

/** The bundler numbers names that occur in several files. */
function plainName(name: string): string {
  return name.replace(/\d+$/, '');
}

/** What the engine says about itself, not about a function. */
const OUTSIDE = new Set(['(root)', '(program)', '(idle)']);

/** Share of each stage, 0 to 1, in the time spent below `within`, without collecting garbage; "the rest" is nobody's. */
export function shareStages({ nodes, samples = [], timeDeltas = [] }: Profile, within: string): Map<string, number> {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const parents = new Map(nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id] as const)));
  const place = (id: number): string | undefined => {
    let stage: string | undefined;
    for (let at: number | undefined = id; at !== undefined; at = parents.get(at)) {
      const name = byId.get(at)?.callFrame.functionName ?? '';
      stage ??= stageOf.get(plainName(name));
      if (plainName(name) === within) return stage ?? 'the rest';
    }
    return undefined;
  };
  const sums = new Map<string, number>();
  for (const [index, id] of samples.entries()) {
    const stage = place(id);
    if (stage) sums.set(stage, (sums.get(stage) ?? 0) + (timeDeltas[index] ?? 0));
  }
  const total = [...sums.values()].reduce((sum, value) => sum + value, 0);
  return new Map([...sums].map(([stage, sum]) => [stage, sum / total] as const).toSorted((a, b) => b[1] - a[1]));
}

/** Which file of the project a line of an unminified bundle comes from: the bundler writes its name above. */
function findFile(lines: readonly string[], line: number): string {
  for (let at = line; at >= 0; at -= 1) {
    const file = /^ {2}\/\/ (\S+\.[a-z]+)$/.exec(lines[at] ?? '')?.[1];
    if (file) return file.replace(/^.*node_modules\//, '');
  }
  return '';
}

/** The functions of `code` that take the most time themselves, with their share of all time spent in functions. */
export function findHot({ nodes, samples = [], timeDeltas = [] }: Profile, code: string, count: number): { name: string; share: number }[] {
  const lines = code.split('\n');
  const nameOf = ({ callFrame: { functionName, lineNumber, url } }: Profile['nodes'][number]): string => (lineNumber < 0
    ? functionName : `${plainName(functionName) || 'a function'} in ${findFile(lines, lineNumber) || url}`);
  const names = new Map(nodes.map((node) => [node.id, nameOf(node)]));
  const sums = new Map<string, number>();
  for (const [index, id] of samples.entries()) {
    const name = names.get(id) ?? '';
    if (!OUTSIDE.has(name)) sums.set(name, (sums.get(name) ?? 0) + (timeDeltas[index] ?? 0));
  }
  const total = [...sums.values()].reduce((sum, value) => sum + value, 0);
  return [...sums].map(([name, sum]) => ({ name, share: sum / total })).toSorted((a, b) => b.share - a.share).slice(0, count);
}
