import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import getPort from 'get-port';
import { htmlOf, watchScript, type HostPage } from './host-page.ts';

/** Serves pages of a blog and the built calculator to browsers on this machine. */
export interface HostServer {
  /** Where the server stands, without a slash at the end. */
  readonly origin: string;
  /** Address at which a page can be opened from now on. */
  publish(page: HostPage): string;
  /** Paths that were asked for since the last page was published. */
  readonly requested: readonly string[];
  close(): void;
}

const calculatorFile = new URL('../dist/micro-influencer-calculator.js', import.meta.url);

/** What a host of the file sends with it, so that any page may load it from elsewhere. */
const calculatorHeaders = {
  'content-type': 'text/javascript',
  'access-control-allow-origin': '*',
  'cross-origin-resource-policy': 'cross-origin',
};

/** Starts a {@link HostServer} on a free port. */
export async function startHostServer(): Promise<HostServer> {
  const calculator = await readFile(calculatorFile);
  let page: HostPage = { body: '' };
  let published = 0;
  let requested: string[] = [];

  const server = createServer(({ url = '/' }, response) => {
    // Asked for by the browser and not by the page.
    if (url === '/favicon.ico') {
      response.writeHead(204).end();
      return;
    }
    requested.push(url);
    if (url.startsWith('/micro-influencer-calculator.js')) {
      response.writeHead(200, calculatorHeaders).end(calculator);
    } else if (url === '/watch.js') {
      response.writeHead(200, { 'content-type': 'text/javascript' }).end(watchScript);
    } else if (url === `/${published}`) {
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
    publish(next) {
      page = next;
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
