/**
 * Size of the calculator's first file, and of the one it loads for more detail, beside well-known
 * elements bundled the same way in the same run; and what a hundred calculators cost a page. Fails when
 * a budget is passed.
 */
import { readFileSync } from 'node:fs';
import { brotliBytes, bundledBytes } from '@micro-influencer/core/bench/bundled-bytes';
import { measurePage } from './page-costs.ts';

const mostBytes = 12_000;
const mostDetailsBytes = 10_000;

const built = (name: string): number =>
  brotliBytes(readFileSync(new URL(`../dist/${name}.js`, import.meta.url)));

const own = built('micro-influencer-calculator');
const details = built('micro-influencer-calculator.details');
const anchors = ['lit', 'relative-time-element', 'giscus', 'lite-youtube-embed'];

console.log(`micro-influencer-calculator  ${own} bytes brotli (at most ${mostBytes})`);
console.log(`what it loads for more detail ${details} bytes brotli (at most ${mostDetailsBytes})`);
for (const name of anchors) {
  const bytes = await bundledBytes(`${import.meta.dirname}/anchors/${name}.ts`);
  const ratio = (own / bytes).toFixed(2);
  console.log(`${name.padEnd(28)} ${bytes} bytes brotli; the calculator is ${ratio} times that`);
}

if (own > mostBytes || details > mostDetailsBytes) {
  console.error('A budget of the widget is passed.');
  process.exitCode = 1;
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
