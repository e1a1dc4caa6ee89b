import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { visit } from '../e2e/browser.ts';
import { servePage } from '../e2e/other-site.ts';
import { triedVersions } from '../src/embed/tried-versions.ts';
import { copiedRecipe, copiedSnippet, snippetLabels } from './copied-snippet.ts';
import { eleventy } from './generators/eleventy.ts';
import { buildBlog, versionOf } from './generators/generator.ts';
import { hugo } from './generators/hugo.ts';
import { jekyll } from './generators/jekyll.ts';
import { frameIn, heightsOf, readToVerdict } from './read-to-verdict.ts';
import { serveSite, type ServedSite } from './served-site.ts';

/** Markdown around what is put into a post, with quotes and dashes that generators like to change. */
const around = (markup: string): string =>
  `# "How big" is the account?\n\nIt's *not* only -- the followers...\n\n${markup}\n\nThat's "all" of it.`;

let site: ServedSite;

beforeAll(async () => {
  site = await serveSite();
});
afterAll(() => site.close());

for (const generator of [hugo, jekyll, eleventy]) {
  const { id, name, command, packages } = generator;
  if (!command) {
    console.warn(
      `${name} is not on this machine: its tests are skipped. On Debian: apt-get install ${packages.join(' ')}`,
    );
  }
  describe.skipIf(!command)(`a post built by ${name}`, () => {
    let pages: ReadonlyMap<string, string> = new Map();

    beforeAll(async () => {
      const snippets = await Promise.all(
        snippetLabels.map((label) => copiedSnippet(site.origin, label)),
      );
      const recipe = await copiedRecipe(site.origin, id);
      const script = `<script type="module" src="${site.origin}/embed/0/micro-influencer-calculator.js"></script>`;
      const placeholder = await copiedSnippet(site.origin, 'Snippet with a placeholder');
      const posts = {
        ...Object.fromEntries(
          snippets.map((snippet, index) => [`pasted-${index}`, around(snippet)]),
        ),
        placeholder: around(`${script}\n\n${placeholder}`),
        included: around(recipe.use),
      };
      pages = buildBlog(generator, posts, recipe);
    }, 60_000);

    test('is of the version that the embed page says was tried', async ({ skip }) => {
      const version = versionOf(generator);
      const tried = triedVersions[id];
      // What comes with the tests is known; a machine may bring another of the rest.
      skip(
        packages.length > 0 && version !== tried,
        `The embed page says that ${name} ${tried} was tried; this is ${version}`,
      );
      expect(version).toBe(tried);
      expect((await copiedRecipe(site.origin, id)).known).toContain(`${name} ${tried}`);
    });

    const open = async (post: string) => visit(await servePage(pages.get(post) ?? ''));

    test.each(snippetLabels.map((label, index) => [label, `pasted-${index}`] as const))(
      'has the %s pasted into its Markdown',
      async (label, post) => {
        const page = await open(post);
        expect(await page.locator('h1').innerText()).toContain('is the account?');
        if (label === 'Snippet with a frame') {
          await readToVerdict(await frameIn(page));
          await expect
            .poll(async () => {
              const { frame, content } = await heightsOf(page);
              return Math.abs(frame - content);
            })
            .toBeLessThanOrEqual(1);
        } else {
          await readToVerdict(page);
        }
      },
    );

    test('has a placeholder beside the script', async () => {
      const page = await open('placeholder');
      await expect.poll(() => page.getByLabel('Followers').inputValue()).toBe('24300');
      await readToVerdict(page);
    });

    test('includes the snippet from a file of the blog, by the recipe of the embed page', async () => {
      await readToVerdict(await open('included'));
    });
  });
}
