/**
 * Speed of `classify` beside a bare percentile look-up in the same run, and the size of what
 * `import { classify }` brings along. Fails when a budget is passed.
 */
import { Bench } from 'tinybench';
import { classify, percentileOf, type Account } from '../src/index.ts';
import { bundledBytes } from './bundled-bytes.ts';

const leastPerSecond = 500_000;
const mostBytes = 4_500;

/** Accounts of all tiers, rates and topics, so that no branch is always taken. */
const accounts: readonly Account[] = Array.from({ length: 1_000 }, (_, index) => ({
  platform: 'instagram',
  followers: Math.round(500 * 1.009 ** index),
  typicalPost: { likes: 10 + ((index * 37) % 3_000), comments: index % 40 },
  topics: { kind: 'main topic', posts: 12, onMainTopic: index % 13 },
}));

const bench = new Bench({ time: 1_500, warmupTime: 300 });
let kept = 0;
bench.add('percentile look-up', () => {
  for (const { followers = 1 } of accounts) {
    kept += percentileOf('hypeauditor-2026', followers, 0.01)?.percentile ?? 0;
  }
});
bench.add('classify', () => {
  for (const account of accounts) kept += classify(account).robustness.same;
});
await bench.run();

const nanoseconds = (name: string): number => {
  const result = bench.getTask(name)?.result;
  if (!result || !('latency' in result)) throw new Error(`${name} was not measured`);
  return (result.latency.p50 * 1e6) / accounts.length;
};
const lookUp = nanoseconds('percentile look-up');
const full = nanoseconds('classify');
const perSecond = 1e9 / full;
const bytes = await bundledBytes(`${import.meta.dirname}/import-classify.ts`);

console.log(`percentile look-up  ${lookUp.toFixed(0)} ns per account`);
console.log(
  `classify            ${full.toFixed(0)} ns per account, ${(full / lookUp).toFixed(1)} look-ups, ` +
    `${Math.round(perSecond).toLocaleString('en')} a second (at least ${leastPerSecond.toLocaleString('en')})`,
);
console.log(`import { classify } ${bytes} bytes brotli (at most ${mostBytes})`);

if (!Number.isFinite(kept) || perSecond < leastPerSecond || bytes > mostBytes) {
  console.error('A budget of the core is passed.');
  process.exitCode = 1;
}
