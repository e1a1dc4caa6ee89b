import { createServer } from 'node:http';
import { inject } from 'vitest';

/** The built site, served under an address that it names as its own. */
export interface ServedSite {
  /** Without a slash at its end. */
  readonly origin: string;
  close(): void;
}

/**
 * Serves the built site once more and puts the address of this server for the one that it was built
 * for, so that snippets can be used as they are copied and a blog can ask for what a page links to.
 */
export async function serveSite(): Promise<ServedSite> {
  const site = inject('site');
  const answer: unknown = await (await fetch(`${site}/oembed/calculator.json`)).json();
  const named =
    typeof answer === 'object' && answer && 'provider_url' in answer ? answer.provider_url : '';
  const builtFor = new URL(String(named)).origin;
  let origin = '';

  const server = createServer(async ({ url = '/', headers }, response) => {
    const answered = await fetch(site + url, {
      headers: headers.origin ? { origin: headers.origin } : {},
    });
    const kept = [...answered.headers].filter(
      ([name]) => !/^(?:content-(?:encoding|length)|transfer-encoding|connection|etag)$/.test(name),
    );
    response.writeHead(answered.status, Object.fromEntries(kept));
    const isText = /html|json|xml/.test(answered.headers.get('content-type') ?? '');
    response.end(
      isText
        ? (await answered.text()).replaceAll(builtFor, origin)
        : Buffer.from(await answered.arrayBuffer()),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const place = server.address();
  if (typeof place !== 'object' || place === null) throw new Error('The server has no port.');
  origin = `http://localhost:${place.port}`;
  return {
    origin,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
