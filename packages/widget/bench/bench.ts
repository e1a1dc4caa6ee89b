/**
 * Size of the calculator's first file and of those it loads once they are asked for, beside well-known
 * elements bundled the same way in the same run; and what a hundred calculators cost a page. Fails when
 * a budget is passed.
 */
import { readFileSync } from 'node:fs';
import { brotliBytes, bundledBytes } from '@micro-influencer/core/bench/bundled-bytes';
import { measurePage } from './page-costs.ts';

/** Each file that a page may load, with the most that it may weigh in bytes (brotli). */
const files = [
  ['micro-influencer-calculator', 12_000],
  ['micro-influencer-calculator.classic', 12_000],
  ['micro-influencer-calculator.details', 10_000],
  ['micro-influencer-calculator.share', 5_000],
  ['micro-influencer-calculator.files', 16_000],
  // Stands in the page for frames, which with its headers fits one initial congestion window.
  ['framed-calculator', 13_500],
] as const;

const built = (name: string): number =>
  brotliBytes(readFileSync(new URL(`../dist/${name}.js`, import.meta.url)));

for (const [name, most] of files) {
  const bytes = built(name);
  console.log(`${name.padEnd(40)} ${bytes} bytes brotli (at most ${most})`);
  if (bytes > most) {
    console.error(`${name}: the budget is passed.`);
    process.exitCode = 1;
  }
}

const own = built(files[0][0]);
const anchors = ['lit', 'relative-time-element', 'giscus', 'lite-youtube-embed'];
for (const name of anchors) {
  const bytes = await bundledBytes(`${import.meta.dirname}/anchors/${name}.ts`);
  const ratio = (own / bytes).toFixed(2);
  console.log(`${name.padEnd(28)} ${bytes} bytes brotli; the calculator is ${ratio} times that`);
}

/** How much slower a cheap phone is taken to be than the machine that this runs on. */
const slowdown = 4;

const calculators = 100;

/** The most that a page may notice: times in milliseconds on the slow machine, memory in bytes. */
const most = { longestRender: 50, longestTask: 50, key: 50, heap: 60_000 };

const costs = await measurePage(calculators, 5);
if (costs) {
  const rows = [
    ['longest task of a calculator', costs.longestRender * slowdown, most.longestRender, 'ms'],
    ['longest task of the page', costs.longestTask * slowdown, most.longestTask, 'ms'],
    ['from a key to the screen', costs.key * slowdown, most.key, 'ms'],
    ['memory of each', costs.heap, most.heap, 'bytes'],
  ] as const;
  console.log(
    `${calculators} calculators on a page; processor time, times ${slowdown}; best of 5 runs`,
  );
  const forms = costs.longestTaskOfForms * slowdown;
  console.log(
    `${calculators} plain forms of six fields    ${forms.toFixed(0)} ms in their longest task; with calculators ${(costs.longestTask / costs.longestTaskOfForms).toFixed(2)} times that`,
  );
  for (const [name, cost, limit, unit] of rows) {
    console.log(`${name.padEnd(28)} ${cost.toFixed(0)} ${unit} (at most ${limit})`);
    if (!(cost <= limit)) {
      console.error(`${name}: the budget is passed.`);
      process.exitCode = 1;
    }
  }
} else {
  console.warn('There is no Chromium, so that nothing of a page was measured.');
}
