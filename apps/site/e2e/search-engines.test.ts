import { engines } from '@micro-influencer/widget/testing/engines';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';

type Engine = Awaited<ReturnType<NonNullable<(typeof engines)[number]['start']>>>;

for (const { name, start, packages } of engines) {
  if (!start) {
    console.warn(
      `${name} is not on this machine: search is not tested in it. On Debian: apt-get install ${packages.join(' ')}`,
    );
  }
  describe.skipIf(!start)(name, () => {
    let engine: Engine | undefined;

    beforeAll(async () => {
      engine = await start?.();
    });
    afterAll(async () => engine?.close());

    test('search is opened and walked by keys, and leads to words in the text', async () => {
      if (!engine) throw new Error(`${name} did not start`);
      const { tab } = engine;
      const site = inject('site');
      await tab.open(`${site}/a-z/`);
      await tab.type('/');
      const isOpen = () =>
        tab.run(() => document.activeElement?.matches('dialog.search[open] input') ?? false);
      await expect.poll(isOpen).toBe(true);

      await tab.type('hidden lkes');
      await tab.press('ArrowDown');
      const focused = () => tab.run(() => document.activeElement?.textContent);
      expect(await focused()).toBe('Hidden likes');

      // A letter typed on a result goes on with the query.
      await tab.type('x');
      expect(await tab.run(() => document.activeElement?.localName)).toBe('input');

      await tab.run(() => {
        const field = document.querySelector<HTMLInputElement>('dialog.search input');
        if (field) field.value = 'regression';
        field?.dispatchEvent(new Event('input'));
        document.querySelector<HTMLButtonElement>('dialog.search .ask')?.click();
      });
      const section = () =>
        tab.run(
          () => document.querySelector('dialog.search .text li li a')?.getAttribute('href') ?? '',
        );
      await expect.poll(section).toMatch(/^\/guide\//);
      const address = await section();

      const scrolledTo = async (target: string) => {
        await tab.open('about:blank');
        await tab.open(site + target);
        let last = -1;
        const settled = async () => {
          const before = last;
          last = await tab.run(() => scrollY);
          return last > 0 && last === before;
        };
        await expect.poll(settled, { interval: 200 }).toBe(true);
        return last;
      };
      const atHeading = await scrolledTo(address.replace(/:~:.*/, ''));
      const knowsTextFragments = await tab.run(() => 'fragmentDirective' in document);
      expect(address.includes(':~:')).toBe(knowsTextFragments);
      if (knowsTextFragments) expect(await scrolledTo(address)).not.toBe(atHeading);
    });
  });
}
