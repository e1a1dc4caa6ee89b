import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import astro from 'astro/package.json' with { type: 'json' };
import { astroBuild } from '../checks/astro-build.ts';
import { visit } from '../e2e/browser.ts';
import { servePage } from '../e2e/other-site.ts';
import { triedVersions } from '../src/embed/tried-versions.ts';
import { copiedRecipe } from './copied-snippet.ts';
import { readToVerdict } from './read-to-verdict.ts';
import { serveSite } from './served-site.ts';
import { temporaryFolder } from './temporary-folder.ts';

const modules = fileURLToPath(new URL('../node_modules', import.meta.url));

test('a page built by Astro has the component of the recipe and is used to a verdict', async () => {
  const site = await serveSite();
  onTestFinished(() => site.close());
  const { file, snippet, use, known } = await copiedRecipe(site.origin, 'astro');
  expect(astro.version).toBe(triedVersions.astro);
  expect(known).toContain(`Astro ${triedVersions.astro}`);

  const folder = temporaryFolder();
  onTestFinished(() => folder.remove());
  for (const [path, text] of [
    ['package.json', '{ "private": true, "type": "module" }\n'],
    [file, snippet],
    ['src/pages/index.astro', use],
  ] as const) {
    mkdirSync(dirname(join(folder.path, path)), { recursive: true });
    writeFileSync(join(folder.path, path), text);
  }
  symlinkSync(modules, join(folder.path, 'node_modules'));
  const { status, output } = astroBuild(['--root', folder.path]);
  expect(status, output).toBe(0);
  const html = readFileSync(join(folder.path, 'dist/index.html'), 'utf8');
  expect(html).toContain('integrity="sha384-');
  const icon = '<link rel="icon" href="data:,">';
  await readToVerdict(await visit(await servePage(html.replace(/<head>|$/, `$&${icon}`))));
}, 60_000);
