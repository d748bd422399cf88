import { defineConfig } from 'vitest/config';

const browser = { pool: 'forks' as const, fileParallelism: false, testTimeout: 120_000, hookTimeout: 180_000 };

/** Three projects: units on jsdom, and the built extension in each real browser, one at a time. */
export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unit', include: ['tests/unit/**/*.test.ts', 'tests/architecture.test.ts'], testTimeout: 60_000 } },
      { test: { name: 'chromium', include: ['tests/browser/**/*.test.ts'], env: { KLARTEXT_BROWSER: 'chromium' }, ...browser } },
      { test: { name: 'firefox', include: ['tests/browser/**/*.test.ts'], env: { KLARTEXT_BROWSER: 'firefox' }, ...browser } },
    ],
  },
});
