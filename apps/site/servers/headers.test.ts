import { readFileSync } from 'node:fs';
import { request, type IncomingHttpHeaders } from 'node:http';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { installed } from '../blogs/installed.ts';
import type { SitePath } from '../src/site-address.ts';
import { contentTypeOf } from '../src/servers/content-types.ts';
import { sentWith, siteHeaders } from '../src/servers/site-headers.ts';
import { unpublished } from '../src/servers/unpublished.ts';
import { serveBy, type Served } from './served.ts';
import { webServers } from './web-servers.ts';

const folder = fileURLToPath(new URL('../dist', import.meta.url));
const site = await siteHeaders(folder, '/');
const files = site.files.filter((file) => !unpublished.some((path) => file.startsWith(path)));

/** Every header that some file has. */
const names = [
  ...new Set(site.rules.flatMap(({ headers }) => Object.keys(headers))),
  'Content-Type',
].map((name) => name.toLowerCase());

const lowerCased = (headers: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));

const expected = (file: SitePath) =>
  lowerCased({ ...sentWith(site, file), 'Content-Type': contentTypeOf(file) });

interface Answer {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** Asks for a path exactly as given, and follows and unpacks nothing. */
const ask = (port: number, path: string, headers: Readonly<Record<string, string>> = {}) =>
  new Promise<Answer>((resolve, reject) => {
    request({ host: '127.0.0.1', port, path: encodeURI(path), headers }, async (response) => {
      resolve({
        status: response.statusCode,
        headers: response.headers,
        body: await text(response),
      });
    })
      .on('error', reject)
      .end();
  });

const ours = (headers: IncomingHttpHeaders) =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => names.includes(name)));

/** What differs between the headers that a server sends and those of the one source. */
async function differences(port: number): Promise<string[]> {
  const found: string[] = [];
  for (const file of files) {
    const { status, headers } = await ask(port, file.replace(/\/index\.html$/, '/'));
    if (status !== 200) found.push(`${file} answers ${status}`);
    const [sent, right] = [ours(headers), expected(file)];
    for (const name of names) {
      const [is, shall] = [sent[name], right[name]];
      if (is !== shall) found.push(`${file} sends ${name}: ${is} and not ${shall}`);
    }
  }
  return found;
}

for (const server of webServers) {
  const command = installed(server.command);
  if (command === undefined) {
    console.warn(
      `${server.name} is not on this machine: the site is not tried on it. On Debian: apt-get install ${server.command}`,
    );
  }
  describe.skipIf(command === undefined)(`the site on ${server.name}`, () => {
    let served: Served;

    beforeAll(async () => {
      served = await serveBy(server, command ?? '');
    });
    afterAll(async () => served.stop());

    test('sends every file with the headers of the one source', async () => {
      expect(files.length).toBeGreaterThan(300);
      expect(await differences(served.port)).toEqual([]);
    });

    test('answers a wrong address with the page for it, not to be kept', async () => {
      const page = readFileSync(`${folder}/404.html`, 'utf8');
      const missing = ['/nowhere/', '/guide/nothing', '/_astro/gone.js', '/embed/calculator/x.csv'];
      for (const path of [...missing, '/_headers', '/_servers/nginx.conf']) {
        const { status, headers, body } = await ask(served.port, path);
        expect([path, status, body === page]).toEqual([path, 404, true]);
        expect(ours(headers)).toEqual(expected('/404.html'));
      }
    });

    test('leads from a folder without its slash to the one with it', async () => {
      const { status, headers } = await ask(served.port, '/guide');
      expect([301, 308]).toContain(status);
      expect(headers.location).toMatch(/^(?:http:\/\/127\.0\.0\.1:\d+)?\/guide\/$/);
    });

    test('compresses text, and answers a file that has not changed with a word', async () => {
      for (const path of ['/guide/', '/search.js', '/feed.xml', '/favicon.svg']) {
        const plain = await ask(served.port, path);
        const packed = await ask(served.port, path, { 'accept-encoding': 'gzip' });
        expect(packed.headers['content-encoding'], path).toBe('gzip');
        expect(packed.headers.vary, path).toMatch(/accept-encoding/i);
        expect(plain.headers['content-encoding']).toBeUndefined();
        for (const { headers } of [plain, packed]) {
          expect(headers.etag, path).toMatch(/^(?:W\/)?"[^"]+"$/);
        }
        const again = await ask(served.port, path, { 'if-none-match': plain.headers.etag ?? '' });
        expect(again.status).toBe(304);
      }
      const picture = await ask(served.port, '/share/home.png', { 'accept-encoding': 'gzip' });
      expect(picture.headers['content-encoding']).toBeUndefined();
    });

    test('is found out where it sends something else', async () => {
      const wrong = await serveBy(server, command ?? '', (included) =>
        included.replaceAll('max-age=3600', 'max-age=3601'),
      );
      try {
        const found = await differences(wrong.port);
        expect(found.length).toBeGreaterThan(5);
        for (const line of found) expect(line).toMatch(/^\/embed\/(?:0|calculator)\//);
      } finally {
        await wrong.stop();
      }
    });
  });
}
