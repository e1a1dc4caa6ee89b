import { spawnSync } from 'node:child_process';
import { copyFileSync, cpSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import getPort from 'get-port';
import { vi } from 'vitest';
import { startServerProcess, type ServerProcess } from '../server-process.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { startDatabase } from './database.ts';
import type { WordPressParts } from './find-wordpress.ts';

/** Who writes in the blog. The markup of an administrator is kept; that of an author is sanitised. */
type Writer = 'administrator' | 'author';

/** A post as WordPress answers with it. */
interface Post {
  /** Its address. */
  readonly link: string;
  /** As it was stored, and as it is shown. */
  readonly content: { readonly raw: string; readonly rendered: string };
}

/** A blog that runs on real WordPress. */
export interface WordPress {
  readonly version: string;
  /** Publishes a post by the interface that WordPress's own editor uses. */
  publish(writer: Writer, content: string): Promise<Post>;
  /** Ends it and takes it away. */
  close(): Promise<void>;
}

const beside = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

/**
 * Sets up a blog in a folder of its own and serves it on a port of its own.
 *
 * @param site address of the built site, without a slash at its end
 */
export async function startWordPress(parts: WordPressParts, site: string): Promise<WordPress> {
  const folder = temporaryFolder();
  const running: ServerProcess[] = [];
  async function close(): Promise<void> {
    for (const server of running.toReversed()) await server.stop();
    folder.remove();
  }

  try {
    const web = join(folder.path, 'web');
    const mustUse = join(web, 'wp-content/mu-plugins');
    // Debian links the libraries of WordPress and its themes to other places.
    cpSync(parts.wordPress, web, { recursive: true, dereference: true });
    copyFileSync(beside('wp-config.php'), join(web, 'wp-config.php'));
    mkdirSync(mustUse, { recursive: true });
    copyFileSync(beside('local-guide.php'), join(mustUse, 'local-guide.php'));

    const database = await startDatabase(folder.path, parts);
    running.push(database);
    const port = await getPort();
    const address = `http://127.0.0.1:${port}`;
    const environment = {
      DATABASE_SOCKET: database.socket,
      BLOG_ADDRESS: address,
      SITE_ADDRESS: site,
      // While it shows a post it may have to ask for one of its own files.
      PHP_CLI_SERVER_WORKERS: '4',
    };
    const passwords = install(parts.php, web, environment);
    running.push(
      startServerProcess(parts.php, ['-S', `127.0.0.1:${port}`, '-t', web], {
        log: join(folder.path, 'blog.log'),
        environment,
      }),
    );
    await vi.waitFor(async () => fetch(address), { timeout: 20_000, interval: 50 });

    return {
      version: versionOf(web),
      async publish(writer, content) {
        const response = await fetch(`${address}/?rest_route=/wp/v2/posts&context=edit`, {
          method: 'POST',
          headers: {
            authorization: `Basic ${btoa(`${writer}:${passwords[writer]}`)}`,
            'content-type': 'application/json',
          },
          body: JSON.stringify({ title: 'A post', status: 'publish', content }),
        });
        if (!response.ok) throw new Error(`WordPress refused the post: ${await response.text()}`);
        return (await response.json()) as Post;
      },
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

function install(
  php: string,
  web: string,
  environment: Readonly<Record<string, string>>,
): Readonly<Record<Writer, string>> {
  const { status, stdout, stderr } = spawnSync(php, [beside('install.php')], {
    cwd: web,
    encoding: 'utf8',
    env: { ...process.env, ...environment },
  });
  if (status !== 0) throw new Error(`WordPress could not be installed: ${stdout} ${stderr}`);
  return JSON.parse(stdout) as Record<Writer, string>;
}

function versionOf(web: string): string {
  const source = readFileSync(join(web, 'wp-includes/version.php'), 'utf8');
  return /\$wp_version = '([^']+)'/.exec(source)?.[1] ?? 'of unknown version';
}
