/** Checks that every command in the documents works: by running it here, by a named test that runs it, or as a stage of `npm test`. */
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
const documents = ['README.md', 'CONTRIBUTING.md', 'docs/key-points.md', 'store/en.md', 'store/de.md'];

/** Files in place of the page.html, DIR and LABELS of the documents. */
const folder = mkdtempSync(join(tmpdir(), 'klartext-commands-'));
afterAll(() => { rmSync(folder, { recursive: true }); });
const url = 'https://www.dw.com/en/harbour-town-swaps-diesel-ferries-for-sails/a-70000001';
copyFileSync(join(root, 'tests/fixtures/sample/source.html'), join(folder, 'page.html'));
writeFileSync(join(folder, 'page.json'), JSON.stringify({ url, title: 'Harbour town swaps diesel ferries for sails', body: [], dir: 'ltr' }));
const sentences = ['The tower of Vessby moved 80 meters inland on Friday.', 'Engineers greased the rails with 340 liters of soap.', 'The keeper had packed 64 panes in wool.', 'The town paid 1.2 million euros for the move.', 'The sea will need forty years to come close again.'];
writeFileSync(join(folder, 'labels.jsonl'), JSON.stringify({
  id: 'en-tower-1', lang: 'en', headline: 'A tower moves', paragraphs: sentences.map((text) => ({ text })),
  sentences: sentences.map((text, paragraph) => ({ text, paragraph, importance: 2, alone: true, flags: [] })), best: [0, 1, 3], alt: [],
}));
writeFileSync(join(folder, 'texts.jsonl'), JSON.stringify({ lang: 'en', sentences: ['Dr. Tamm left at 5 p.m.', 'Nobody saw him.'] }));

/** Splits a line into its commands, without the comment after them. */
function splitCommands(command: string): string[] {
  return command.replace(/\s+# .*$/, '').split('&&').map((part) => part.trim());
}

/** Returns the lines of code blocks and the code spans that begin with a program. */
function findCommands(text: string): string[] {
  const blocks = [...text.matchAll(/^```\w*\n([\s\S]*?)^```/gm)].flatMap(([, block = '']) => block.split('\n'));
  const inline = [...text.replace(/^```[\s\S]*?^```/gm, '').matchAll(/`([^`\n]+)`/g)].map(([, code = '']) => code);
  return [...new Set([...blocks, ...inline].filter((line) => /^(?:npm|npx|node|git|flock|bash|\.ci\/run)\b/.test(line)).flatMap(splitCommands))];
}

/** The command runs here, with the files above as its arguments; `says` matches its output. */
interface Run { kind: 'run'; args: readonly string[]; status: number; says: RegExp }
/** The script is a stage of tests/run.mjs, which must contain `runs`. */
interface Stage { kind: 'stage'; script: string; runs: string }
/** A test or script runs the command; its file must contain `names`. */
interface Test { kind: 'test'; file: string; names: string }

const run = (args: readonly string[], says: RegExp, status = 0): Run => ({ kind: 'run', args, status, says });
const stage = (script: string, runs: string): Stage => ({ kind: 'stage', script, runs });
const by = (file: string, names: string): Test => ({ kind: 'test', file, names });
const declutter = (...args: string[]): string[] => ['run', '--silent', 'declutter', '--', join(folder, 'page.html'), '--url', url, ...args];

const commands = 'tests/browser/commands.test.ts';
const proofs: readonly (readonly [RegExp, Run | Stage | Test])[] = [
  [/^npm test$|^\.ci\/run$/, by('.ci/run', 'exec npm test')],
  [/^npm start( -- (page\.html --url \S+|https:\S+))?$/, by(commands, "'start'")],
  [/^npm run build( -- --watch)?$/, stage('node build.mjs', "run('node', ['build.mjs'])")],
  [/^npm run build-for-amo$/, stage('node build.mjs', "run('node', ['build.mjs'])")],
  [/^npm ci$/, by('src/scripts/dependencies.mjs', "'ci'")],
  [/^npm run package$/, by('tests/unit/packages/packages.test.ts', 'src/scripts/build/package.mjs')],
  [/^npm run check:types$/, stage('tsc --noEmit', "run('tsc', ['--noEmit'])")],
  [/^npm run check:lint$/, stage('oxlint --type-aware --deny-warnings', "run('oxlint', ['--type-aware', '--deny-warnings'])")],
  [/^npm run test:unit -- \S+$/, stage('vitest run --project unit', "runTests('unit')")],
  [/^npm run test:chromium --( \S+)+$/, stage('vitest run --project chromium', "runBrowserTests('chromium', progress)")],
  [/^npm run test:firefox -- \S+$/, stage('vitest run --project firefox', "runBrowserTests('firefox', progress)")],
  [/^npm run (--silent )?declutter -- page\.html --url \S+ --json$/, run(declutter('--json'), /^\{[\s\S]*"headline": ?"Harbour town/)],
  [/^npm run (--silent )?declutter -- page\.html (--url \S+ )?--explain$/, run(declutter('--explain'), /a plea to prefer/)],
  [/^npm run (--silent )?declutter -- page\.html (--url \S+ )?--explain-points$/, run(declutter('--explain-points'), /importance \d\.\d\d of 3/)],
  [/^npm run bench:pages -- DIR$/, run(['run', '--silent', 'bench:pages', '--', folder], /\| Klartext \|[\s\S]*\| Defuddle \|/)],
  [/^npm run bench:key-points -- (\[--cross-validate\] )?LABELS…$/, run(['run', '--silent', 'bench:key-points', '--', join(folder, 'labels.jsonl')], /TextRank/)],
  [/^npm run bench:sentences -- FILE…$/, run(['run', '--silent', 'bench:sentences', '--', join(folder, 'texts.jsonl')], /\| all \| 1 \| 1 \(100\.0 %\) \|/)],
  // A unit test checks how it writes the weights; here it must not write them without labels.
  [/^npm run fit:key-points -- (--weights-only )?LABELS…$/, run(['run', '--silent', 'fit:key-points'], /expects files of labelled articles/, 1)],
  [/^npm run bench:speed -- DIR$/, by(commands, "'bench:speed'")],
  [/^npm run store:pictures$/, by(commands, "'store:pictures'")],
  [/^npm run fuzz$/, by('src/scripts/long-runs.mjs', 'tests/unit/trust/fuzz.test.ts')],
  [/^npm run soak$/, by('src/scripts/long-runs.mjs', 'tests/browser/soak.test.ts')],
];

describe.each(documents)('%s', (name) => {
  test.each(findCommands(read(name)))('%s is checked', (command) => {
    const [, proof] = proofs.find(([pattern]) => pattern.test(command)) ?? [];
    expect(proof, 'Add to `proofs` how the command is checked.').toBeDefined();
    const script = /^npm (?:run (?:--silent )?)?([\w:-]+)/.exec(command)?.[1] ?? '';
    if (script !== '' && script !== 'ci') expect(Object.keys(scripts)).toContain(script);
    for (const [file] of command.matchAll(/\btests\/\S+/g)) expect([file, `${file}.test.ts`].some((path) => existsSync(join(root, path))), file).toBe(true);
    if (proof?.kind === 'stage') {
      expect(scripts[script]).toBe(proof.runs.startsWith('run(') ? proof.script : scripts[script]);
      expect(read('tests/run.mjs')).toContain(proof.runs);
    }
    if (proof?.kind === 'test') expect(read(proof.file)).toContain(proof.names);
  });
});

test('commands are found in code blocks and code spans, without comments', () => {
  expect(findCommands('Use `npm run a`, not `a.ts`.\n```\nnpm start     # opens\nnpm run b && npm run c -- x\nDocument ─ detect\n```\n')).toEqual(['npm start', 'npm run b', 'npm run c -- x', 'npm run a']);
});

test.each(proofs.flatMap(([pattern, proof]) => (proof.kind === 'run' ? [[pattern.source, proof] as const] : [])))('%s prints what it should', (_pattern, { args, status, says }) => {
  const result = spawnSync('npm', [...args], { cwd: root, encoding: 'utf8', shell: process.platform === 'win32' });
  expect(result.status).toBe(status);
  expect(result.stdout + result.stderr).toMatch(says);
});

test('every proof belongs to a command in a document', () => {
  const all = documents.flatMap((name) => findCommands(read(name)));
  expect(proofs.filter(([pattern]) => !all.some((command) => pattern.test(command))).map(([pattern]) => pattern.source)).toEqual([]);
});
