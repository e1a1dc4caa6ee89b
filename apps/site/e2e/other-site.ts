import { createServer } from 'node:http';
import { onTestFinished } from 'vitest';

/** Serves a page from another origin than the site's for the length of a test; gives its address. */
export async function otherSite(body: string, head = ''): Promise<string> {
  return servePage(
    `<!doctype html><html lang="en"><head><title>A blog</title><link rel="icon" href="data:,">${head}</head><body>${body}</body></html>`,
  );
}

/** The same of a page that is whole already. */
export async function servePage(html: string): Promise<string> {
  const server = createServer((_, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(html);
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const place = server.address();
  if (typeof place !== 'object' || place === null) throw new Error('The server has no port.');
  return `http://localhost:${place.port}/`;
}
