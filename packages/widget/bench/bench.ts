/**
 * Size of the calculator's one file beside well-known elements bundled the same way in the same run.
 * Fails when the budget is passed.
 */
import { readFileSync } from 'node:fs';
import { brotliBytes, bundledBytes } from '@micro-influencer/core/bench/bundled-bytes';

const mostBytes = 12_000;

const own = brotliBytes(
  readFileSync(new URL('../dist/micro-influencer-calculator.js', import.meta.url)),
);
const anchors = ['lit', 'relative-time-element', 'giscus', 'lite-youtube-embed'];

console.log(`micro-influencer-calculator  ${own} bytes brotli (at most ${mostBytes})`);
for (const name of anchors) {
  const bytes = await bundledBytes(`${import.meta.dirname}/anchors/${name}.ts`);
  const ratio = (own / bytes).toFixed(2);
  console.log(`${name.padEnd(28)} ${bytes} bytes brotli; the calculator is ${ratio} times that`);
}

if (own > mostBytes) {
  console.error('The budget of the widget is passed.');
  process.exitCode = 1;
}
