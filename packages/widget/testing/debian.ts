import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Runs a command where its output can be read, and says whether it went well. */
export const run = (command: string, ...parameters: string[]): boolean =>
  spawnSync(command, parameters, { stdio: ['ignore', 'inherit', 'inherit'] }).status === 0;

/**
 * Installs packages of Debian, or of a system made of it, where that is allowed: as root, and unless
 * `NO_BROWSER_INSTALL` is set.
 *
 * @returns Whether they are there now
 */
export const installFromDebian = (...packages: readonly string[]): boolean =>
  process.getuid?.() === 0 &&
  existsSync('/etc/debian_version') &&
  !process.env['NO_BROWSER_INSTALL'] &&
  run('apt-get', 'update', '-q') &&
  // Some packages ask a question otherwise, which nobody is there to answer.
  run(
    'env',
    'DEBIAN_FRONTEND=noninteractive',
    'apt-get',
    'install',
    '-q',
    '-y',
    '--no-install-recommends',
    ...packages,
  );
