import { defineConfig } from 'vitest/config';

const browser = { pool: 'forks' as const, fileParallelism: false, testTimeout: 120_000, hookTimeout: 180_000 };

/** On every core: left to itself vitest keeps one back, which is half of the two that CI has. */
const unit = { maxWorkers: '100%', testTimeout: 60_000 };

/** Three projects: units on jsdom, and the built extension in each real browser, one at a time. */
export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unit', include: ['tests/unit/**/*.test.ts', 'tests/architecture.test.ts'], ...unit } },
      { test: { name: 'chromium', include: ['tests/browser/**/*.test.ts'], env: { KLARTEXT_BROWSER: 'chromium' }, ...browser } },
      { test: { name: 'firefox', include: ['tests/browser/**/*.test.ts'], env: { KLARTEXT_BROWSER: 'firefox' }, ...browser } },
    ],
  },
});
