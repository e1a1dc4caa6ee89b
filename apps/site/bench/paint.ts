/**
 * When an article is painted first, and when its largest piece is, beside the same text as a bare page
 * and as a page of Starlight: all served alike, in turns, on Lighthouse's telephone. Of several
 * rounds the quickest counts for each, since whatever else the machine does only adds. Fails where a
 * budget is passed.
 */
import { findChromium } from '@micro-influencer/widget/testing/chromium';
import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';
import { builtArticles, builtSite, readSite, type BuiltSite } from '../checks/built-site.ts';
import { serveCompressed } from './serve-compressed.ts';
import { buildWithStarlight } from './starlight-site.ts';

const rounds = Number(process.argv[2] ?? 5);
const mostOfBare = 1.2;
const mostOfStarlight = 0.8;
const measured = '/guide/tiers-and-definitions/';

const chromePath = findChromium();
if (chromePath === undefined) throw new Error('There is no Chromium to measure in.');

const pages = builtArticles.map(({ path, root }) => ({
  slug: path.replaceAll(/^\/|\/$/g, ''),
  title: root.querySelector('h1')?.text.trim() ?? path,
  text: builtSite
    .read(path.replace(/\/$/, '.md'))
    .toString()
    .replace(/^# .*$/m, ''),
}));
const starlight = buildWithStarlight(pages);
console.log(`Starlight built ${pages.length} articles in ${starlight.seconds.toFixed(1)} s`);

const article = builtArticles.find(({ path }) => path === measured);
const structure = /^(?:P|H1|H2|H3|UL|OL|LI|TABLE|TBODY|THEAD|TR|TD|TH|A|DL|DT|DD)$/;
/** The text of the article in plain elements, without classes, styles or scripts. */
const bareHtml = `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Bare</title><main>${(
  article?.root.querySelector('main')?.innerHTML ?? ''
)
  .replaceAll(/<(?:style|script|svg|template)\b[\s\S]*?<\/(?:style|script|svg|template)>/g, '')
  .replaceAll(/<(\/?)([a-z][a-z0-9-]*)\b[^>]*>/g, (_, slash: string, name: string) =>
    structure.test(name.toUpperCase()) ? `<${slash}${name}>` : '',
  )}</main></html>`;
const bareSite: BuiltSite = {
  files: [`${measured}index.html`],
  pages: [],
  read: () => Buffer.from(bareHtml),
};

const sites = { ours: builtSite, bare: bareSite, Starlight: readSite(starlight.folder) } as const;
const names = ['ours', 'bare', 'Starlight'] as const;
const times = { ours: [], bare: [], Starlight: [] } as Record<
  (typeof names)[number],
  { first: number; largest: number }[]
>;

const chrome = await launch({
  chromePath,
  chromeFlags: ['--headless=new', '--no-sandbox', '--disable-background-networking'],
});
for (let round = 0; round < rounds; round++) {
  for (const name of names) {
    const server = await serveCompressed(sites[name]);
    const result = await lighthouse(server.origin + measured, {
      port: chrome.port,
      logLevel: 'error',
      onlyAudits: ['first-contentful-paint', 'largest-contentful-paint'],
    });
    await server.close();
    const paint = (id: string) => result?.lhr.audits[id]?.numericValue ?? Number.NaN;
    times[name].push({
      first: paint('first-contentful-paint'),
      largest: paint('largest-contentful-paint'),
    });
  }
}
chrome.kill();
starlight.remove();

const bestOf = (name: (typeof names)[number], which: 'first' | 'largest'): number =>
  Math.min(...times[name].map((one) => one[which]));

for (const which of ['first', 'largest'] as const) {
  const [ours, bare, other] = names.map((name) => bestOf(name, which)) as [number, number, number];
  console.log(
    `${which} paint: ${ours.toFixed(0)} ms; bare ${bare.toFixed(0)} ms, ratio ${(ours / bare).toFixed(2)} (at most ${mostOfBare}); Starlight ${other.toFixed(0)} ms, ratio ${(ours / other).toFixed(2)} (at most ${mostOfStarlight})`,
  );
  // Written so that a time that is no number fails too.
  if (!(ours / bare <= mostOfBare && ours / other <= mostOfStarlight)) {
    console.error('A budget of the paints is passed.');
    process.exitCode = 1;
  }
}
