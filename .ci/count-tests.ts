/**
 * Adds up the reports that each package's test run left and prints `N passed, N failed` (and
 * `, N skipped` where there are any). Fails when a test failed or a package left no report.
 */
import { existsSync, readFileSync } from 'node:fs';

interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numFailedTestSuites: number;
  readonly testResults: readonly { readonly assertionResults: readonly unknown[] }[];
}

const packages = ['packages/core', 'packages/widget', 'packages/widget/consumers', 'apps/site'];
let isComplete = true;
let passed = 0;
let failed = 0;
let skipped = 0;

for (const folder of packages) {
  const path = `${folder}/test-results/vitest.json`;
  if (!existsSync(path)) {
    console.error(`${folder} left no test report`);
    isComplete = false;
    continue;
  }
  const report: Report = JSON.parse(readFileSync(path, 'utf8'));
  passed += report.numPassedTests;
  skipped += report.numPendingTests;
  // A file that breaks before its first test fails as a suite and counts as one.
  const broken = report.testResults.filter(({ assertionResults }) => assertionResults.length === 0);
  failed += report.numFailedTests + broken.length;
}

console.log(`${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`);
process.exitCode = failed === 0 && isComplete ? 0 : 1;
