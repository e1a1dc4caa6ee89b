import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    reporters: ['default', ['json', { outputFile: 'test-results/vitest.json' }]],
    include: ['*.test.ts'],
    globalSetup: './install-packages.ts',
    // Each test starts a compiler, a bundler or a browser.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
