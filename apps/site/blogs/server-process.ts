import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { openSync } from 'node:fs';

/** A server that runs beside the tests. */
export interface ServerProcess {
  /** Ends it at once; what it has not written down is lost. */
  stop(): Promise<void>;
}

/**
 * Starts a server, which also ends where the run is broken off: a shell waits for the end of its
 * input and then ends its whole group, the workers of PHP's server among them.
 *
 * @param log file for all that it prints
 */
export function startServerProcess(
  command: string,
  parameters: readonly string[],
  { log, environment = {} }: { log: string; environment?: Readonly<Record<string, string>> },
): ServerProcess {
  const output = openSync(log, 'a');
  const group = spawn('sh', ['-c', '"$0" "$@" & cat; kill -KILL 0', command, ...parameters], {
    detached: true,
    stdio: ['pipe', output, output],
    env: { ...process.env, ...environment },
  });
  return {
    async stop() {
      const ended = once(group, 'exit');
      group.stdin?.end();
      await ended;
    },
  };
}
