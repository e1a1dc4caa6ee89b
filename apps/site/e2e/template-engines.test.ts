import { createServer, type Server } from 'node:http';
import { engines } from '@micro-influencer/widget/testing/engines';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';

type Engine = Awaited<ReturnType<NonNullable<(typeof engines)[number]['start']>>>;

/** One page of each template, with its main heading. */
const templates = [
  ['/', 'How to know a micro-influencer when you see one'],
  ['/guide/', 'The guide'],
  ['/guide/tiers-and-definitions/', 'Tiers, and why their definitions disagree'],
  ['/glossary/', 'Glossary'],
  ['/glossary/median/', 'Median'],
  ['/calculator/', 'Is this account a micro-influencer?'],
  ['/planner/', 'One large account or many small ones?'],
  ['/explore/engagement-by-size/', ''],
  ['/evidence/', 'Where the numbers come from'],
  ['/evidence/sources/', ''],
  ['/evidence/definitions/', ''],
  ['/evidence/benchmarks/', ''],
  ['/evidence/benchmarks/creatoriq-2023/', ''],
  ['/evidence/figures/', ''],
  ['/evidence/methods/', ''],
  ['/evidence/methods/median-interval/', ''],
  ['/evidence/changes/', ''],
  ['/embed/', 'Put the calculator on your page'],
  ['/embed/examples/module/', ''],
  ['/embed/examples/frame/', ''],
  ['/developers/', 'The same logic in your code'],
  ['/a-z/', 'Everything, A to Z'],
  ['/404.html', 'No such page'],
] as const;

/** Widths of a small telephone and of a common laptop, in pixels. */
const widths = [360, 1_280] as const;

/** Notes in a page, from its first moment, what goes wrong in it. */
const watching = `<script>
window.faults = [];
addEventListener('error', ({ message, target }) => faults.push(message ?? 'not loaded: ' + (target.src ?? target.href)), true);
addEventListener('unhandledrejection', ({ reason }) => faults.push(String(reason)));
const said = console.error;
console.error = (...words) => { faults.push(words.join(' ')); said(...words); };
</script>`;

/** Serves the built site with a watch in each of its pages. */
async function serveWatched(): Promise<Server> {
  const site = inject('site');
  const server = createServer(async ({ url = '/' }, response) => {
    const answer = await fetch(site + url);
    const type = answer.headers.get('content-type') ?? 'application/octet-stream';
    response.writeHead(answer.status, {
      'content-type': type,
      'access-control-allow-origin': '*',
    });
    if (!type.startsWith('text/html')) {
      response.end(Buffer.from(await answer.arrayBuffer()));
      return;
    }
    // Snippets name the address that the site was built for.
    const html = (await answer.text()).replaceAll(/http:\/\/localhost:\d+(?=\/embed\/)/g, '');
    response.end(html.replace('<head>', `<head>${watching}`));
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  return server;
}

let server: Server;
let origin = '';

beforeAll(async () => {
  server = await serveWatched();
  const place = server.address();
  if (typeof place !== 'object' || place === null) throw new Error('The server has no port.');
  origin = `http://localhost:${place.port}`;
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

for (const { name, start, packages } of engines) {
  if (!start) {
    console.warn(
      `${name} is not on this machine: no page is opened in it. On Debian: apt-get install ${packages.join(' ')}`,
    );
  }
  describe.skipIf(!start)(name, () => {
    let engine: Engine | undefined;

    beforeAll(async () => {
      engine = await start?.();
    });
    afterAll(async () => engine?.close());

    const tab = () => {
      if (!engine) throw new Error(`${name} did not start`);
      return engine.tab;
    };

    /** Opens a page in a frame of a width, which its styles take for that of a window. */
    const openInFrame = (path: string, width: number) =>
      tab().run(
        async (address: string, wide: number) => {
          document.body.replaceChildren();
          const frame = document.createElement('iframe');
          frame.style.cssText = `inline-size: ${wide}px; block-size: 800px; border: 0`;
          const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
          frame.src = address;
          document.body.append(frame);
          await loaded;
          await new Promise((resolve) => setTimeout(resolve, 300));
          const page = frame.contentDocument;
          const root = page?.documentElement;
          const heading = page?.querySelector('h1');
          const box = heading?.getBoundingClientRect();
          const { faults } = Object.assign({ faults: [] as string[] }, frame.contentWindow);
          return {
            overflow: (root?.scrollWidth ?? 0) - (root?.clientWidth ?? 0),
            heading: heading?.textContent?.trim().replaceAll(/\s+/g, ' '),
            isShown: (box?.width ?? 0) > 0 && (box?.height ?? 0) > 0,
            faults: [...faults],
          };
        },
        origin + path,
        width,
      );

    test.each(templates)('%s opens with its heading', { timeout: 90_000 }, async (path, words) => {
      await tab().open(origin + path);
      const opened = await tab().run(() => ({
        heading: document.querySelector('h1')?.textContent ?? '',
        faults: [...(Reflect.get(window, 'faults') ?? ['not watched'])].map(String),
      }));
      expect(opened.heading.trim().replaceAll(/\s+/g, ' ')).toContain(words);
      expect(opened.faults).toEqual([]);
      for (const width of widths) {
        const { heading = '', ...shown } = await openInFrame(path, width);
        expect(heading).toContain(words);
        expect(shown).toEqual({ overflow: 0, isShown: true, faults: [] });
      }
    });

    test('the search opens on a small and on a wide screen', { timeout: 90_000 }, async () => {
      for (const width of widths) {
        await tab().open(`${origin}/a-z/`);
        await openInFrame('/guide/', width);
        const search = () =>
          tab().run(() => {
            const frame = document.querySelector('iframe');
            const dialog = frame?.contentDocument?.querySelector('dialog.search[open]');
            const box = dialog?.getBoundingClientRect();
            const root = frame?.contentDocument?.documentElement;
            return {
              isShown: (box?.height ?? 0) > 0,
              isWithin: (box?.left ?? -1) >= 0 && (box?.right ?? 0) <= (root?.clientWidth ?? 0),
            };
          });
        await tab().run(() =>
          document
            .querySelector('iframe')
            ?.contentDocument?.querySelector<HTMLElement>('.find')
            ?.click(),
        );
        await expect.poll(search).toEqual({ isShown: true, isWithin: true });
      }
    });
  });
}
