import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A folder of its own for a blog, outside the repository. */
export interface TemporaryFolder {
  readonly path: string;
  /** Takes it away with all that is in it. */
  remove(): void;
}

/**
 * Makes a {@link TemporaryFolder}, which is also taken away where the run is broken off: a shell
 * waits for the end of its input, and then for servers that still write into the folder.
 */
export function temporaryFolder(): TemporaryFolder {
  const path = mkdtempSync(join(tmpdir(), 'blog-'));
  const guard = spawn('sh', ['-c', 'cat; sleep 1; rm -rf "$0"', path], {
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  guard.unref();
  return {
    path,
    remove() {
      rmSync(path, { recursive: true, force: true, maxRetries: 5 });
      guard.stdin.end();
    },
  };
}
