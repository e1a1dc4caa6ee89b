import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { visit } from '../e2e/browser.ts';
import { triedVersions } from '../src/embed/tried-versions.ts';
import { copiedSnippet, snippetLabels } from './copied-snippet.ts';
import { frameIn, heightsOf, readToVerdict } from './read-to-verdict.ts';
import { serveSite, type ServedSite } from './served-site.ts';
import { findWordPress, wordPressPackages } from './wordpress/find-wordpress.ts';
import { startWordPress, type WordPress } from './wordpress/wordpress.ts';

const parts = findWordPress();
if (!parts) {
  console.warn(
    `WordPress is not on this machine: its tests are skipped. On Debian: apt-get install ${wordPressPackages.join(' ')}`,
  );
}

/** Text that WordPress changes as it shows it, around what it must leave alone. */
const around = (markup: string): string =>
  `"How big" is the account -- really? It's 24'300...\n\n${markup}\n\nThat's "all" of it.`;

const block = (markup: string): string => `<!-- wp:html -->\n${markup}\n<!-- /wp:html -->`;

describe.skipIf(!parts)('in WordPress', () => {
  let site: ServedSite | undefined;
  let blog: WordPress | undefined;

  const origin = (): string => site?.origin ?? '';
  const running = (): WordPress => {
    if (!blog) throw new Error('WordPress did not start');
    return blog;
  };

  beforeAll(async () => {
    if (!parts) return;
    site = await serveSite();
    blog = await startWordPress(parts, site.origin);
  }, 60_000);
  afterAll(async () => {
    await blog?.close();
    site?.close();
  });

  test('it is of the version that the embed page says was tried', async ({ skip }) => {
    const { version } = running();
    const tried = triedVersions.wordpress;
    skip(
      version !== tried,
      `The embed page says that WordPress ${tried} was tried; this is ${version}`,
    );
    expect(await (await fetch(`${origin()}/embed/`)).text()).toContain(`A real WordPress ${tried}`);
  });

  describe.each([
    ['a block of HTML', block],
    ['a classic post', around],
  ])('an administrator puts into %s', (_, written) => {
    test.each(snippetLabels)('the %s', async (label) => {
      const snippet = await copiedSnippet(origin(), label);
      const { link } = await running().publish('administrator', written(snippet));
      const post = await visit(link);
      if (label === 'Snippet with a frame') {
        await readToVerdict(await frameIn(post));
        await expect.poll(async () => agree(await heightsOf(post))).toBe(true);
      } else {
        await readToVerdict(post);
      }
      if (written === around) await post.getByText('“How big” is the account — really?').waitFor();
    });
  });

  describe.each([
    ['a block of HTML', block],
    ['a classic post', around],
  ])('an author puts into %s', (_, written) => {
    test('the placeholder, which the script of the theme turns into a calculator', async () => {
      const snippet = await copiedSnippet(origin(), 'Snippet with a placeholder');
      const { link, content } = await running().publish('author', written(snippet));
      expect(content.raw).toContain('<div data-micro-influencer-calculator');
      const post = await visit(link);
      await expect.poll(() => post.getByLabel('Followers').inputValue()).toBe('24300');
      await readToVerdict(post);
    });

    test('another snippet, of which readers keep the link', async () => {
      const snippet = await copiedSnippet(origin(), 'Snippet for version');
      const { link, content } = await running().publish('author', written(snippet));
      expect(content.raw).not.toMatch(/<script|<micro-influencer/);
      const post = await visit(link);
      const address = post.getByRole('link', { name: 'Open the calculator' });
      expect(await address.getAttribute('href')).toBe(`${origin()}/calculator/`);
    });
  });

  describe.each([
    ['of the calculator on a line of its own', '/calculator/', around],
    [
      'of the calculator, and the editor makes a block of it',
      '/calculator/',
      (url: string) =>
        `<!-- wp:embed {"url":"${url}"} -->\n<figure class="wp-block-embed"><div class="wp-block-embed__wrapper">\n${url}\n</div></figure>\n<!-- /wp:embed -->`,
    ],
    ['of the page with the snippets', '/embed/', around],
  ])('an author pastes the address %s', (_, path, written) => {
    test('and gets a frame as high as what it shows', async () => {
      const { link, content } = await running().publish('author', written(origin() + path));
      expect(content.rendered).toContain('sandbox="allow-scripts"');
      const post = await visit(link);
      await readToVerdict(await frameIn(post));
      // Hidden by WordPress until the frame has told its height.
      expect(await post.locator('iframe').getAttribute('style')).toBeNull();
      await expect.poll(async () => agree(await heightsOf(post))).toBe(true);
      // As high as its content, and not as high as WordPress at most makes a frame.
      expect((await heightsOf(post)).frame).toBeLessThan(1_000);
    });
  });
});

/** Fractions of a pixel may be rounded apart. */
const agree = ({ frame, content }: { frame: number; content: number }): boolean =>
  content > 200 && Math.abs(frame - content) <= 1;
