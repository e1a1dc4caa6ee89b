/**
 * Makes sure that the tests have a browser: one on the machine, else Playwright's own, else Debian's.
 * Ends with a sentence that says what to install where none of these can be had.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { findChromium } from './chromium.ts';

const playwrightFolder = dirname(
  createRequire(import.meta.url).resolve('playwright-core/package.json'),
);

const run = (command: string, ...parameters: string[]): boolean =>
  spawnSync(command, parameters, { stdio: ['ignore', 'inherit', 'inherit'] }).status === 0;

const installPlaywrightsOwn = (): boolean =>
  run(process.execPath, join(playwrightFolder, 'cli.js'), 'install', 'chromium');

const isRootOnDebian = (): boolean => process.getuid?.() === 0 && existsSync('/etc/debian_version');

const installDebians = (): boolean =>
  isRootOnDebian() &&
  run('apt-get', 'update', '-q') &&
  run('apt-get', 'install', '-q', '-y', '--no-install-recommends', 'chromium');

const found = (): string | undefined => findChromium();

const path =
  found() ??
  (installPlaywrightsOwn() ? found() : undefined) ??
  (installDebians() ? found() : undefined);

if (path) {
  console.log(`Browser for the tests: ${path}`);
} else {
  console.error(
    'The tests need a browser and none could be installed. Install Chromium or Google Chrome, or ' +
      'set CHROME_PATH to the executable of one.',
  );
  process.exitCode = 1;
}
