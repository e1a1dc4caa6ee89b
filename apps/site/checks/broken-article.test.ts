import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { astroBuild, type BuildEnd } from './astro-build.ts';

const site = fileURLToPath(new URL('..', import.meta.url));

const kept = `title: What a micro-influencer is
description: One or two sentences that say what the article answers, for a search engine.
order: 1
summary: The answer in one short paragraph, long enough to stand alone and short enough to be read.
keyPoints: [A first sentence., A second sentence., A third sentence.]
sources: [iab-uk-creator-tiers, kim-2020]
lastReviewed: 2026-11-23`;

/** Builds a site of one article by the rules of this one. */
function buildWith(frontMatter: string): BuildEnd {
  mkdirSync(`${site}test-results`, { recursive: true });
  const root = mkdtempSync(`${site}test-results/one-article-`);
  onTestFinished(() => rmSync(root, { recursive: true }));
  mkdirSync(`${root}/src/content/guide`, { recursive: true });
  mkdirSync(`${root}/src/pages`);
  writeFileSync(`${root}/package.json`, '{ "type": "module" }');
  writeFileSync(
    `${root}/src/content.config.ts`,
    `export { collections } from '../../../src/content.config.ts';`,
  );
  writeFileSync(
    `${root}/astro.config.ts`,
    `import mdx from '@astrojs/mdx';\nexport default { integrations: [mdx()] };`,
  );
  writeFileSync(`${root}/src/pages/index.astro`, '<p>One page</p>');
  writeFileSync(`${root}/src/content/guide/the-article.mdx`, `---\n${frontMatter}\n---\n\nText.\n`);
  return astroBuild(['--root', root]);
}

test('the build accepts an article that keeps the rules', { timeout: 60_000 }, () => {
  expect(buildWith(kept)).toMatchObject({ status: 0 });
});

test.each([
  ['description', /^description:.*\n/m, 'description is missing'],
  ['a source', /^sources:.*\n/m, 'sources is missing'],
])(
  'the build refuses an article without %s and names the file and the rule',
  { timeout: 60_000 },
  (_, line, rule) => {
    const { status, output } = buildWith(kept.replace(line, ''));
    expect(status).not.toBe(0);
    expect(output).toContain('the-article');
    expect(output).toContain(rule);
  },
);
