/** Where the pipeline's time goes, from samples of the engine's own profiler. */
import type { Protocol } from 'puppeteer-core';

type Profile = Protocol.Profiler.Profile;
type ProfileNode = Profile['nodes'][number];

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

const stageOf = new Map(Object.entries(ENTRANCES).flatMap(([bench, names]) => names.map((name) => [name, bench])));

/** The bundler numbers names that occur in several files. */
function plainName(name: string): string {
  return name.replace(/\d+$/, '');
}

/** What the engine says about itself, not about a function. */
const OUTSIDE = new Set(['(root)', '(program)', '(idle)']);

/** Milliseconds by name; `namesOf` gives the names a sample's time belongs to, from its stack, innermost first. */
function sumSamples({ nodes, samples = [], timeDeltas = [] }: Profile, namesOf: (stack: readonly ProfileNode[]) => readonly string[]): Map<string, number> {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const parents = new Map(nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id] as const)));
  const named = new Map(nodes.map(({ id }) => {
    const stack: ProfileNode[] = [];
    for (let at = byId.get(id); at; at = byId.get(parents.get(at.id) ?? -1)) stack.push(at);
    return [id, namesOf(stack)];
  }));
  const sums = new Map<string, number>();
  for (const [index, id] of samples.entries()) {
    for (const name of named.get(id) ?? []) sums.set(name, (sums.get(name) ?? 0) + (timeDeltas[index] ?? 0) / 1000);
  }
  return new Map([...sums].toSorted((a, b) => b[1] - a[1]));
}

function toShares(sums: ReadonlyMap<string, number>): Map<string, number> {
  const total = [...sums.values()].reduce((sum, value) => sum + value, 0);
  return new Map([...sums].map(([name, sum]) => [name, sum / total]));
}

/** Share of each stage, 0 to 1, in the time spent below `within`, without collecting garbage; "the rest" is nobody's. */
export function shareStages(profile: Profile, within: string): Map<string, number> {
  return toShares(sumSamples(profile, (stack) => {
    const names = stack.map(({ callFrame }) => plainName(callFrame.functionName));
    const end = names.indexOf(within);
    if (end === -1) return [];
    return [names.slice(0, end).flatMap((name) => stageOf.get(name) ?? [])[0] ?? 'the rest'];
  }));
}

/** Which file of the project a line of an unminified bundle comes from: the bundler writes its name above. */
function findFile(lines: readonly string[], line: number): string {
  for (let at = line; at >= 0; at -= 1) {
    const file = /^ {2}\/\/ (\S+\.[a-z]+)$/.exec(lines[at] ?? '')?.[1];
    if (file) return file.replace(/^.*node_modules\//, '');
  }
  return 'the bundle';
}

/** Names functions of an unminified bundle with their files; what is the browser's own keeps its name. */
function makeNaming(code: string): (node: ProfileNode) => string {
  const lines = code.split('\n');
  return ({ callFrame: { functionName, lineNumber } }) => (lineNumber < 0
    ? functionName : `${plainName(functionName) || 'a function'} in ${findFile(lines, lineNumber)}`);
}

/** Share of each function of `code` in all time spent in functions, without what it calls; the largest first. */
export function findHot(profile: Profile, code: string): Map<string, number> {
  const nameOf = makeNaming(code);
  return toShares(sumSamples(profile, ([innermost]) => (innermost && !OUTSIDE.has(innermost.callFrame.functionName) ? [nameOf(innermost)] : [])));
}

/** Milliseconds of each function of `code` with all that it calls; the largest first. */
export function sumReached(profile: Profile, code: string): Map<string, number> {
  const nameOf = makeNaming(code);
  return sumSamples(profile, (stack) => [...new Set(stack.filter(({ callFrame }) => !OUTSIDE.has(callFrame.functionName)).map(nameOf))]);
}
