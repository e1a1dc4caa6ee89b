import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const astro = dirname(createRequire(import.meta.url).resolve('astro/package.json'));

/** How a build ended, and all that it printed. */
export interface BuildEnd {
  readonly status: number | null;
  readonly output: string;
}

/**
 * Runs `astro build` in a process of its own. The variables that Vitest sets for the code under test,
 * `NODE_ENV` and `BASE_URL` among them, stay behind: they would change what is built.
 */
export function astroBuild(
  parameters: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): BuildEnd {
  const command = [join(astro, 'bin/astro.mjs'), 'build', ...parameters];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, {
    encoding: 'utf8',
    env: {
      PATH: process.env['PATH'],
      HOME: process.env['HOME'],
      ASTRO_TELEMETRY_DISABLED: '1',
      NO_COLOR: '1',
      ...environment,
    },
  });
  return { status, output: stdout + stderr };
}
