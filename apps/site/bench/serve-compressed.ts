import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import type { BuiltSite } from '../checks/built-site.ts';

const types: Readonly<Record<string, string>> = {
  css: 'text/css',
  html: 'text/html',
  js: 'text/javascript',
  json: 'application/json',
  svg: 'image/svg+xml',
};

/** Serves a built site with gzip for what hosts compress, and everything else as it lies there. */
export async function serveCompressed(
  site: BuiltSite,
): Promise<{ origin: string; close: () => Promise<void> }> {
  const server = createServer(({ url = '/' }, response) => {
    const { pathname } = new URL(url, 'http://localhost');
    const path = pathname.replace(/\/$/, '/index.html');
    if (!site.files.includes(path)) {
      response.writeHead(404).end();
      return;
    }
    const type = types[path.replace(/^.*\./, '')];
    const content = site.read(path);
    if (type === undefined) {
      response.writeHead(200, { 'content-type': 'application/octet-stream' }).end(content);
      return;
    }
    const headers = { 'content-type': type, 'content-encoding': 'gzip' };
    response.writeHead(200, headers).end(gzipSync(content));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        // Of a browser that still runs.
        server.closeAllConnections();
      }),
  };
}
