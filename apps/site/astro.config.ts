import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { markTerms } from './src/glossary/mark-terms.ts';
import { articleMarkdown } from './src/integrations/article-markdown.ts';
import { withLastReview } from './src/integrations/last-reviewed.ts';
import { pagefind } from './src/integrations/pagefind.ts';
import { serverFiles } from './src/integrations/server-files.ts';
import { sharePictures } from './src/integrations/share-pictures.ts';

const published = new URL(process.env['SITE_URL'] ?? 'http://localhost:4321');

export default defineConfig({
  site: published.origin,
  base: published.pathname,
  trailingSlash: 'always',
  // Astro's default glues the words on both sides of a line break together.
  compressHTML: true,
  build: { inlineStylesheets: 'always' },
  markdown: { processor: satteri({ mdastPlugins: [markTerms] }) },
  integrations: [
    mdx(),
    // A frame's content is no destination, nor is an example of a page.
    sitemap({
      filter: (page) => !/\/embed\/(?:calculator|examples\/.+)\/$/.test(page),
      serialize: withLastReview(),
    }),
    sharePictures(),
    articleMarkdown(),
    pagefind(),
    serverFiles(),
  ],
  // Whoever publishes the site has to send it too: a sandboxed frame has no origin, and may load the
  // calculator's second file only from where all may.
  server: { headers: { 'access-control-allow-origin': '*' } },
  vite: {
    plugins: [
      {
        // Firefox reports a fault for each file asked for ahead that it has loaded already, since it
        // is asked for in another mode. Astro sets these options itself but for this place.
        name: 'nothing-asked-for-ahead',
        configEnvironment: () => ({ build: { modulePreload: false } }),
      },
    ],
    // The first versions with popover and light-dark(), both of which are then left as they are.
    build: {
      // A script of a page is a file: what stands in pages themselves is counted in bytes.
      assetsInlineLimit: 0,
      cssTarget: ['chrome123', 'firefox125', 'safari17.5', 'ios17.5'],
      rolldownOptions: {
        onwarn(warning, warn) {
          // Once an article, and harmless: Astro has read its directive by then.
          if (warning.code !== 'MODULE_LEVEL_DIRECTIVE') warn(warning);
        },
      },
    },
  },
});
