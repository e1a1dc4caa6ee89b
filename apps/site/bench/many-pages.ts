/**
 * How long the site takes to build with a glossary of thousands, and Starlight with the same texts as
 * Markdown. Takes minutes; the numbers of terms may be given, 1000 and 3000 otherwise. Starlight
 * names every page of a site beside each of them unless told not to, which alone grows with the square
 * of the pages. It is measured both ways; the budget is held against Starlight as it comes. Fails where
 * the time of a page grows or the largest glossary takes more than its part of Starlight's time.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { NodeHtmlMarkdown } from 'node-html-markdown';
import { parse } from 'node-html-parser';
import { astroBuild } from '../checks/astro-build.ts';
import { siteWithTerms } from './grown-glossary.ts';
import { buildWithStarlight, type StarlightPage } from './starlight-site.ts';

const mostOfStarlight = 0.5;
/** By how much a page may take longer in the largest glossary than in the smallest: builds vary. */
const mostGrowth = 1.25;

interface Build {
  readonly terms: number;
  readonly ours: number;
  readonly starlight: number;
}

const converter = new NodeHtmlMarkdown();

/** The terms of a built site, with what a reader reads of each. */
const termsOf = (folder: string): readonly StarlightPage[] =>
  readdirSync(`${folder}/glossary`, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => {
      const root = parse(readFileSync(`${folder}/glossary/${name}/index.html`, 'utf8'));
      for (const part of root.querySelectorAll('.note, svg, script, style, button')) part.remove();
      const title = root.querySelector('h1')?.text.trim() ?? name;
      const text = converter.translate(root.querySelector('.prose')?.innerHTML ?? '');
      return { slug: `glossary/${name}`, title, text };
    });

const builds: Build[] = [];
const counts = process.argv.slice(2).map(Number);
for (const terms of counts.length > 0 ? counts : [1_000, 3_000]) {
  const site = siteWithTerms(terms);
  try {
    const begun = performance.now();
    const { status, output } = astroBuild(['--root', site.folder]);
    const ours = (performance.now() - begun) / 1_000;
    if (status !== 0) throw new Error(`The site does not build: ${output.slice(-2_000)}`);
    const pages = termsOf(`${site.folder}/dist`);
    const starlight = buildWithStarlight(pages);
    starlight.remove();
    const withoutList = buildWithStarlight(pages, { sidebar: [] });
    withoutList.remove();
    builds.push({ terms, ours, starlight: starlight.seconds });
    const perPage = ((ours * 1_000) / terms).toFixed(1);
    const beside = (seconds: number) =>
      `${seconds.toFixed(1)} s, ratio ${(ours / seconds).toFixed(2)}`;
    console.log(
      `${terms} terms more: ${ours.toFixed(1)} s, ${perPage} ms each; Starlight, ${pages.length} pages: ${beside(starlight.seconds)}; without its list of all pages: ${beside(withoutList.seconds)}; load of the machine ${loadavg()[0]?.toFixed(1)}`,
    );
  } finally {
    site.remove();
  }
}

const [first, last] = [builds[0], builds.at(-1)];
if (first && last && last.terms > first.terms) {
  const further = last.terms - first.terms;
  const slope = (which: 'ours' | 'starlight'): number =>
    ((last[which] - first[which]) * 1_000) / further;
  const growth = last.ours / last.terms / (first.ours / first.terms);
  console.log(
    `each further term: ${slope('ours').toFixed(1)} ms; Starlight ${slope('starlight').toFixed(1)} ms; a term of the largest glossary takes ${growth.toFixed(2)} times as long as one of the smallest (at most ${mostGrowth})`,
  );
  if (!(growth <= mostGrowth)) {
    console.error('The time of a page grows with the number of pages.');
    process.exitCode = 1;
  }
}
// As Starlight comes, each of its pages lists all others, which weighs only once there are many.
if (last && !(last.ours / last.starlight <= mostOfStarlight)) {
  console.error(
    `The largest glossary takes more than ${mostOfStarlight} of the time of as many pages in Starlight.`,
  );
  process.exitCode = 1;
}
