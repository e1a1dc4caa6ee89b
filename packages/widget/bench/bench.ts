/**
 * Size of the calculator's first file, and of the one it loads for more detail, beside well-known elements bundled the same way in the same run.
 * Fails when the budget is passed.
 */
import { readFileSync } from 'node:fs';
import { brotliBytes, bundledBytes } from '@micro-influencer/core/bench/bundled-bytes';

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
