/** Runs tests with more repetitions than `npm test`: `npm run soak` (both browsers, after a build) and `npm run fuzz`. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..', '..');

/** Number of fuzz inputs as a multiple of those in `npm test`. */
const FUZZ_MULTIPLE = '20';

/** @type {Record<string, { variables: Record<string, string>; runs: string[][] }>} */
const plans = {
  soak: {
    variables: { KLARTEXT_SOAK: '1' },
    runs: ['chromium', 'firefox'].map((project) => ['--project', project, 'tests/browser/soak.test.ts']),
  },
  fuzz: {
    variables: { KLARTEXT_FUZZ: FUZZ_MULTIPLE },
    runs: [['--project', 'unit', '--testTimeout', '1800000', 'tests/unit/trust/fuzz.test.ts', 'tests/unit/trust/messages.test.ts', 'tests/unit/trust/every-field.test.ts']],
  },
};

const plan = plans[process.argv[2] ?? ''];
if (!plan) throw new Error(`There is soak and fuzz, no "${process.argv[2] ?? ''}".`);
const results = plan.runs.map((args) => spawnSync(process.execPath, [join(root, 'node_modules', 'vitest', 'vitest.mjs'), 'run', ...args], {
  cwd: root, stdio: 'inherit', env: { ...process.env, ...plan.variables },
}));
process.exitCode = results.every(({ status }) => status === 0) ? 0 : 1;
