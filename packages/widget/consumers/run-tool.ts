import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** How a tool ended, and all that it printed. */
export interface ToolEnd {
  readonly status: number | null;
  readonly output: string;
}

/** Runs a command-line tool of this package in a folder. */
export function runTool(name: string, parameters: readonly string[], folder: string): ToolEnd {
  const command = join(import.meta.dirname, 'node_modules/.bin', name);
  const { status, stdout, stderr } = spawnSync(command, parameters, {
    cwd: folder,
    encoding: 'utf8',
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'], NO_COLOR: '1' },
  });
  return { status, output: stdout + stderr };
}
