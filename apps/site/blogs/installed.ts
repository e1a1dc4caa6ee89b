import { delimiter } from 'node:path';
import which from 'which';

/** Debian keeps servers where only root looks for commands. */
const folders = [process.env['PATH'] ?? '', '/usr/sbin', '/usr/local/sbin'].join(delimiter);

/** Path of a command that is installed on the machine. */
export const installed = (command: string): string | undefined =>
  which.sync(command, { nothrow: true, path: folders }) ?? undefined;
