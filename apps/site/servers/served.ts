import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import getPort from 'get-port';
import { vi } from 'vitest';
import { startServerProcess } from '../blogs/server-process.ts';
import { temporaryFolder } from '../blogs/temporary-folder.ts';
import type { WebServer } from './web-servers.ts';

const root = fileURLToPath(new URL('../dist', import.meta.url));

/** The built site, as a real server serves it. */
export interface Served {
  readonly port: number;
  /** Ends the server and takes its files away. */
  stop(): Promise<void>;
}

/**
 * Serves the built site with the file that the build wrote for this server.
 *
 * @param change Makes another file of it, to see a test notice
 */
export async function serveBy(
  server: WebServer,
  command: string,
  change: (included: string) => string = (included) => included,
): Promise<Served> {
  const folder = temporaryFolder();
  const port = await getPort();
  const included = `${folder.path}/included`;
  const configuration = `${folder.path}/configuration`;
  const log = `${folder.path}/log`;
  writeFileSync(included, change(readFileSync(root + server.file, 'utf8')));
  writeFileSync(configuration, server.configuration({ folder: folder.path, root, included, port }));
  const running = startServerProcess(command, server.parameters(configuration), {
    log,
    environment: { HOME: folder.path },
  });
  const stop = async () => {
    await running.stop();
    folder.remove();
  };
  try {
    await vi.waitFor(async () => fetch(`http://127.0.0.1:${port}/robots.txt`), {
      timeout: 20_000,
      interval: 100,
    });
  } catch (cause) {
    const said = readFileSync(log, 'utf8');
    await stop();
    throw new Error(`${server.name} does not serve the site: ${said}`, { cause });
  }
  return { port, stop };
}
