import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { astroBuild } from '../checks/astro-build.ts';

/** A page for Starlight, in Markdown. */
export interface StarlightPage {
  /** Path from the root of the site, without slashes around it. */
  readonly slug: string;
  readonly title: string;
  /** Without the title, which Starlight shows itself. */
  readonly text: string;
}

/** A site that Starlight built. */
export interface StarlightSite {
  readonly folder: string;
  /** Seconds that the build took, with the start of its process. */
  readonly seconds: number;
  remove(): void;
}

const site = fileURLToPath(new URL('..', import.meta.url));

/**
 * Builds a site with Starlight as it comes, but for its name and its pages, and for what is set
 * beside: its own `sidebar: []` leaves the list of all pages out of each.
 */
export function buildWithStarlight(
  pages: readonly StarlightPage[],
  options: { readonly sidebar?: readonly [] } = {},
): StarlightSite {
  mkdirSync(`${site}test-results`, { recursive: true });
  // Below this package, so that Starlight is found from there.
  const folder = mkdtempSync(`${site}test-results/starlight-`);
  const remove = () => rmSync(folder, { recursive: true });
  mkdirSync(`${folder}/src`);
  writeFileSync(
    `${folder}/astro.config.mjs`,
    `import starlight from '@astrojs/starlight';
export default { site: 'https://host.example', integrations: [starlight(${JSON.stringify({ title: 'Field guide', ...options })})] };
`,
  );
  writeFileSync(
    `${folder}/src/content.config.mjs`,
    `import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
import { defineCollection } from 'astro:content';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`,
  );
  // Vite takes into the build what is made for Astro among the dependencies that are named.
  writeFileSync(
    `${folder}/package.json`,
    JSON.stringify({
      private: true,
      type: 'module',
      dependencies: { astro: '*', '@astrojs/starlight': '*' },
    }),
  );
  for (const { slug, title, text } of pages) {
    const file = `${folder}/src/content/docs/${slug}.md`;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, `---\ntitle: ${JSON.stringify(title)}\n---\n\n${text}\n`);
  }
  const begun = performance.now();
  const { status, output } = astroBuild(['--root', folder]);
  const seconds = (performance.now() - begun) / 1_000;
  if (status !== 0) {
    remove();
    throw new Error(`Starlight does not build: ${output.slice(-2_000)}`);
  }
  return { folder: `${folder}/dist`, seconds, remove };
}
