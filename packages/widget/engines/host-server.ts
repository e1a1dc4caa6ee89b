import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import getPort from 'get-port';
import { htmlOf, watchScript, type HostPage } from './host-page.ts';

/** What becomes of a built file on its way. */
export type Alteration = (name: string, file: Buffer) => Buffer | string | undefined;

const asBuilt: Alteration = (_, file) => file;

/** Serves pages of a blog and the built calculator to browsers on this machine. */
export interface HostServer {
  /** Where the server stands, without a slash at the end. */
  readonly origin: string;
  /**
   * Address at which a page can be opened from now on.
   *
   * @param alter what is sent in place of a built file; none at all where it answers `undefined`
   */
  publish(page: HostPage, alter?: Alteration): string;
  /** Paths that were asked for since the last page was published. */
  readonly requested: readonly string[];
  close(): void;
}

/** The built files, which stand beside each other, in any folder. */
const builtFiles = new URL('../dist/', import.meta.url);

/** The name of a file that a page loads, in its address. */
const builtFile = /^\/(?:\w+\/)?(micro-influencer-calculator[\w.]*\.js|languages\/[\w-]+\.js)/;

/** What a host of the files sends with it, so that any page may load it from elsewhere. */
const calculatorHeaders = {
  'content-type': 'text/javascript',
  // Else a browser may keep the file of one page for the next, which gets another.
  'cache-control': 'no-store',
  'access-control-allow-origin': '*',
  'cross-origin-resource-policy': 'cross-origin',
};

/** Starts a {@link HostServer} on a free port. */
export async function startHostServer(): Promise<HostServer> {
  let page: HostPage = { body: '' };
  let published = 0;
  let requested: string[] = [];
  let alter = asBuilt;

  const server = createServer(async ({ url = '/' }, response) => {
    // Asked for by the browser and not by the page.
    if (url === '/favicon.ico') {
      response.writeHead(204).end();
      return;
    }
    requested.push(url);
    const [, built] = builtFile.exec(url) ?? [];
    if (built) {
      const file = alter(built, await readFile(new URL(built, builtFiles)));
      response.writeHead(file ? 200 : 503, calculatorHeaders).end(file);
    } else if (url === '/watch.js') {
      response.writeHead(200, { 'content-type': 'text/javascript' }).end(watchScript);
    } else if (url.split('?', 1)[0] === `/${published}`) {
      response.writeHead(200, { 'content-type': 'text/html', ...page.headers }).end(htmlOf(page));
    } else {
      response.writeHead(404).end();
    }
  });

  const port = await getPort();
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${port}`;
  return {
    origin,
    publish(next, altered = asBuilt) {
      page = next;
      alter = altered;
      requested = [];
      published++;
      return `${origin}/${published}`;
    },
    get requested() {
      return requested;
    },
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
