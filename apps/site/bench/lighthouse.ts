/**
 * Lighthouse for a telephone on one page of each template, served with gzip. Fails where accessibility,
 * best practices or search engines get less than 100, or where the best of three runs gets less than
 * that for performance; one run is enough where it gets 100 at once.
 */
import { findChromium } from '@micro-influencer/widget/testing/chromium';
import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';
import { builtSite } from '../checks/built-site.ts';
import { serveCompressed } from './serve-compressed.ts';

const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
const mostRuns = 3;

/** One page of each template; those that search engines shall not list are left out. */
const templates = [
  '/',
  '/guide/',
  '/guide/tiers-and-definitions/',
  '/glossary/',
  '/glossary/median/',
  '/calculator/',
  '/planner/',
  '/explore/engagement-by-size/',
  '/evidence/',
  '/evidence/sources/',
  '/evidence/definitions/',
  '/evidence/benchmarks/',
  '/evidence/benchmarks/creatoriq-2023/',
  '/evidence/figures/',
  '/evidence/methods/',
  '/evidence/methods/median-interval/',
  '/evidence/changes/',
  '/embed/',
  '/developers/',
  '/a-z/',
];

const asked = process.argv.slice(2);
const chromePath = findChromium();
if (chromePath === undefined) throw new Error('There is no Chromium to measure in.');
const server = await serveCompressed(builtSite);
const chrome = await launch({
  chromePath,
  chromeFlags: ['--headless=new', '--no-sandbox', '--disable-background-networking'],
});

/** Scores of one run, in percent, and what cost points. */
async function measure(path: string) {
  const result = await lighthouse(server.origin + path, {
    port: chrome.port,
    output: 'json',
    logLevel: 'error',
    onlyCategories: [...categories],
  });
  if (!result) throw new Error(`Lighthouse has nothing to say of ${path}`);
  const { lhr } = result;
  if (lhr.runtimeError) throw new Error(`${path}: ${lhr.runtimeError.message}`);
  const scores = categories.map((name) => Math.round((lhr.categories[name]?.score ?? 0) * 100));
  const lost = categories.flatMap((name) =>
    (lhr.categories[name]?.auditRefs ?? [])
      .filter(({ id, weight }) => weight > 0 && (lhr.audits[id]?.score ?? 1) < 0.9)
      .map(({ id }) => `${id} ${lhr.audits[id]?.displayValue ?? ''}`.trim()),
  );
  const paints = ['first-contentful-paint', 'largest-contentful-paint'].map((id) =>
    Math.round(lhr.audits[id]?.numericValue ?? Number.NaN),
  );
  return { scores, lost, paints };
}

let isMissed = false;
for (const path of asked.length > 0 ? asked : templates) {
  const runs = [await measure(path)];
  while (runs.length < mostRuns && (runs.at(-1)?.scores[0] ?? 0) < 100) {
    runs.push(await measure(path));
  }
  const best = categories.map((_, index) =>
    index === 0
      ? Math.max(...runs.map(({ scores }) => scores[0] ?? 0))
      : Math.min(...runs.map(({ scores }) => scores[index] ?? 0)),
  );
  isMissed ||= best.some((score) => score < 100);
  const lost = [...new Set(runs.flatMap((run) => run.lost))];
  const paints = runs.map((run) => run.paints.join('/')).join(', ');
  console.log(
    `${path.padEnd(40)} ${best.join(' ')}  FCP/LCP ${paints} ms ${best.some((score) => score < 100) ? lost.join('; ') : ''}`,
  );
}

chrome.kill();
await server.close();
if (isMissed) {
  console.error(`Not every page has 100 for ${categories.join(', ')}.`);
  process.exitCode = 1;
}
