import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { vi } from 'vitest';
import { startServerProcess, type ServerProcess } from '../server-process.ts';
import type { WordPressParts } from './find-wordpress.ts';

/** A database server that is reached by its socket alone. */
export interface Database extends ServerProcess {
  readonly socket: string;
}

/** Starts an empty database server that keeps everything in a folder. */
export async function startDatabase(
  folder: string,
  { database, newDatabase }: WordPressParts,
): Promise<Database> {
  const data = join(folder, 'data');
  const socket = join(folder, 'socket');
  // As whoever runs the tests; the server refuses to run as root unless it is told to.
  const user = process.getuid?.() === 0 ? ['--user=root'] : [];
  const { status, stderr } = spawnSync(
    newDatabase,
    [
      '--no-defaults',
      `--datadir=${data}`,
      '--auth-root-authentication-method=normal',
      '--skip-test-db',
      ...user,
    ],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`The database could not be set up: ${stderr}`);

  const server = startServerProcess(
    database,
    [
      '--no-defaults',
      `--datadir=${data}`,
      `--socket=${socket}`,
      `--pid-file=${join(folder, 'database.pid')}`,
      '--skip-networking',
      // Nothing of it has to outlive the run.
      '--innodb-flush-log-at-trx-commit=0',
      '--innodb-buffer-pool-size=16M',
      ...user,
    ],
    { log: join(folder, 'database.log') },
  );
  await vi.waitFor(
    () => {
      if (!existsSync(socket)) throw new Error('The database does not answer.');
    },
    { timeout: 20_000, interval: 50 },
  );
  return { ...server, socket };
}
