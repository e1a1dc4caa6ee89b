/** Packs what would be published and holds it against publint and "are the types wrong". */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const run = (command: string, ...parameters: string[]): boolean =>
  spawnSync(command, parameters, { stdio: ['ignore', 'inherit', 'inherit'] }).status === 0;

const folder = mkdtempSync(join(tmpdir(), 'package-'));
const isPacked = run('pnpm', 'pack', '--pack-destination', folder);
const archive = join(folder, readdirSync(folder)[0] ?? 'nothing was packed');
const isSound =
  isPacked &&
  run('publint', 'run', '--strict', archive) &&
  run('attw', '--profile', 'esm-only', archive);
process.exitCode = isSound ? 0 : 1;
