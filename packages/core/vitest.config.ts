import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts'],
    setupFiles: ['src/property-runs.ts'],
    provide: { propertyRuns: Number(process.env['PROPERTY_RUNS'] ?? 1_000) },
    testTimeout: 600_000,
    reporters: ['default', ['json', { outputFile: 'test-results/vitest.json' }]],
  },
});
