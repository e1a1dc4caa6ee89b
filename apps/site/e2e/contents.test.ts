import { engines } from '@micro-influencer/widget/testing/engines';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';

type Engine = Awaited<ReturnType<NonNullable<(typeof engines)[number]['start']>>>;

const article = '/guide/tiers-and-definitions/';

for (const { name, start, packages } of engines) {
  if (!start) {
    console.warn(
      `${name} is not on this machine: the contents of an article are not tested in it. On Debian: apt-get install ${packages.join(' ')}`,
    );
  }
  describe.skipIf(!start)(name, () => {
    let engine: Engine | undefined;

    beforeAll(async () => {
      engine = await start?.();
    });
    afterAll(async () => engine?.close());

    test('the contents mark the section that is being read, and ask for nothing before', async () => {
      if (!engine) throw new Error(`${name} did not start`);
      const { tab } = engine;
      await tab.open(inject('site') + article);

      /** Names of the sections whose links are seen to be marked. */
      const marked = () =>
        tab.run(() =>
          [...document.querySelectorAll<HTMLAnchorElement>('.contents a')]
            .filter((link) => {
              const { textDecorationLine, textDecorationColor, color } = getComputedStyle(link);
              return textDecorationLine === 'underline' && textDecorationColor === color;
            })
            .map(({ hash }) => hash.slice(1)),
        );
      const asked = () =>
        tab.run(() =>
          performance
            .getEntriesByType('resource')
            .map((entry) => new URL(entry.name).pathname)
            .filter((path) => path.endsWith('.js')),
        );
      expect(await asked()).toEqual([]);

      const slugs = await tab.run(() =>
        [...document.querySelectorAll<HTMLAnchorElement>('.contents a')].map(({ hash }) =>
          hash.slice(1),
        ),
      );
      expect(slugs.length).toBeGreaterThan(4);
      // The last ones may be too near to the end of the page to come to the top of the window.
      for (const slug of [...slugs.slice(0, 3), slugs[1]]) {
        await tab.run(
          (id: string) => document.getElementById(id)?.scrollIntoView({ behavior: 'instant' }),
          slug ?? '',
        );
        await expect.poll(marked).toEqual([slug]);
      }
      await tab.run(() => scrollTo({ top: document.body.scrollHeight, behavior: 'instant' }));
      await expect.poll(marked).toEqual([slugs.at(-1)]);

      const canTell = await tab.run(() => CSS.supports('scroll-target-group: auto'));
      expect(await asked()).toEqual(canTell ? [] : ['/contents.js']);
    });
  });
}
