/**
 * Makes sure that the tests have a browser: one on the machine, else Playwright's own, else Debian's.
 * Ends with a sentence that says what to install where none of these can be had.
 */
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { findChromium } from './chromium.ts';
import { installFromDebian, run } from './debian.ts';

const playwrightFolder = dirname(
  createRequire(import.meta.url).resolve('playwright-core/package.json'),
);

const installPlaywrightsOwn = (): boolean =>
  !process.env['NO_BROWSER_INSTALL'] &&
  run(process.execPath, join(playwrightFolder, 'cli.js'), 'install', 'chromium');

const found = (): string | undefined => findChromium();

const path =
  found() ??
  (installPlaywrightsOwn() ? found() : undefined) ??
  (installFromDebian('chromium') ? found() : undefined);

if (path) {
  console.log(`Browser for the tests: ${path}`);
} else {
  console.error(
    'The tests need a browser and none could be installed. Install Chromium or Google Chrome, or ' +
      'set CHROME_PATH to the executable of one.',
  );
  process.exitCode = 1;
}
