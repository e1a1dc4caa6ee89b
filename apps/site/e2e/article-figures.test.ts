import { engines } from '@micro-influencer/widget/testing/engines';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';

type Engine = Awaited<ReturnType<NonNullable<(typeof engines)[number]['start']>>>;

for (const { name, start, packages } of engines) {
  if (!start) {
    console.warn(
      `${name} is not on this machine: figures are not followed to their tables in it. On Debian: apt-get install ${packages.join(' ')}`,
    );
  }
  describe.skipIf(!start)(name, () => {
    let engine: Engine | undefined;

    beforeAll(async () => {
      engine = await start?.();
    });
    afterAll(async () => engine?.close());

    test('a figure in an article is drawn, and leads to its table, which opens', async () => {
      if (!engine) throw new Error(`${name} did not start`);
      const { tab } = engine;
      await tab.open(`${inject('site')}/guide/evidence-for-and-against/`);
      const drawn = () =>
        tab.run(
          () => document.querySelector('#figure-studies use')?.getBoundingClientRect().height ?? 0,
        );
      await expect.poll(drawn).toBeGreaterThan(100);
      const table = await tab.run(
        () => document.querySelector<HTMLAnchorElement>('#figure-studies p a')?.href ?? '',
      );
      await tab.open(table);
      const shown = () =>
        tab.run(() => {
          const box = document.querySelector('#table-studies table')?.getBoundingClientRect();
          return (box?.height ?? 0) > 100 && (box?.top ?? -1) >= 0 && (box?.top ?? 0) < innerHeight;
        });
      await expect.poll(shown).toBe(true);
    });
  });
}
