import { planBudget, rateAt } from '@micro-influencer/core';
import { instagramPosts201819, percentilesKnown } from '@micro-influencer/core/evidence';

/** How well the curve between brackets stands for a bracket that was left out. */
export interface LeftOut {
  /** Brackets that have a neighbour on each side. */
  readonly brackets: number;
  /** Factor, of at least 1, between the curve and the bracket's own percentile: typical and largest. */
  readonly typicalFactor: number;
  readonly largestFactor: number;
  /** The percentiles that the curve gives to the brackets' own medians: lowest and highest. */
  readonly medianPlaces: readonly [low: number, high: number];
}

const between = (from: number, to: number, share: number): number => from + share * (to - from);

/** Place of a value on rising knots, as the percentile there. */
function placeOn(knots: readonly number[], value: number): number {
  const above = knots.findIndex((knot) => knot > value);
  if (above < 0) return percentilesKnown.at(-1) ?? 99;
  const [low, high] = [knots[above - 1], knots[above]];
  const [from, to] = [percentilesKnown[above - 1], percentilesKnown[above]];
  if (low === undefined || high === undefined || from === undefined || to === undefined) {
    return percentilesKnown[0];
  }
  return between(from, to, (value - low) / (high - low));
}

const middleOf = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

/** Leaves out each inner bracket in turn and draws its percentiles from its two neighbours. */
export function leaveBracketsOut(): LeftOut {
  const factors: number[] = [];
  const places: number[] = [];
  const logs = instagramPosts201819.map(([followers, percents]) => ({
    size: Math.log(followers),
    rates: percents.map(Math.log),
  }));
  for (const [index, own] of logs.entries()) {
    const [before, after] = [logs[index - 1], logs[index + 1]];
    if (!before || !after) continue;
    const share = (own.size - before.size) / (after.size - before.size);
    const drawn = before.rates.map((rate, column) =>
      between(rate, after.rates[column] ?? rate, share),
    );
    drawn.forEach((rate, column) =>
      factors.push(Math.exp(Math.abs(rate - (own.rates[column] ?? rate)))),
    );
    places.push(placeOn(drawn, own.rates[percentilesKnown.indexOf(50)] ?? Number.NaN));
  }
  return {
    brackets: places.length,
    typicalFactor: middleOf(factors),
    largestFactor: Math.max(...factors),
    medianPlaces: [Math.min(...places), Math.max(...places)],
  };
}

/** Numbers from 0 to 1 that are the same in every build (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Standard normal, by Box and Muller. */
const normal = (random: () => number): number =>
  Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());

/**
 * What nine in ten relative errors of a median of so many posts would stay below if posts were
 * lognormal with this standard deviation over mean.
 */
export function lognormalMedianError(posts: number, variation: number): number {
  const random = seeded(posts);
  const deviation = Math.sqrt(Math.log1p(variation ** 2));
  const draws = 20_000;
  const errors = Array.from({ length: draws }, () => {
    const sample = Array.from({ length: posts }, () => deviation * normal(random)).toSorted(
      (a, b) => a - b,
    );
    const upper = Math.exp(sample[posts >> 1] ?? 0);
    const median = posts % 2 ? upper : (Math.exp(sample[(posts >> 1) - 1] ?? 0) + upper) / 2;
    return Math.abs(median - 1);
  }).toSorted((a, b) => a - b);
  return errors[Math.floor(0.9 * draws)] ?? Number.NaN;
}

/** Chance that at least half of so many posts are on a topic that this share of all posts is on. */
export function chanceOfHalf(posts: number, share: number): number {
  let chance = 0;
  let ways = 1;
  for (let on = 0; on <= posts; on++) {
    if (2 * on >= posts) chance += ways * share ** on * (1 - share) ** (posts - on);
    ways = (ways * (posts - on)) / (on + 1);
  }
  return chance;
}

/** Expected concentration in its plain form, sum of squared shares, of so many posts. */
export const plainConcentration = (posts: number, topics: number): number =>
  1 / topics + (1 - 1 / topics) / posts;

/**
 * Share of draws from the percentile curve in which the sum of the posts of many accounts lies
 * between the quartiles that the planner gives; a half where it is calibrated.
 */
export function plannerCoverage(accounts: number, followers: number): number {
  const plan = planBudget({
    budget: accounts,
    large: { followers, fee: 1 },
    small: { followers, fee: 1 },
    handlingCost: 0,
    benchmark: 'kim-2020',
  });
  if (!plan.ok) return Number.NaN;
  const { low, high } = plan.small.interactions;
  const random = seeded(accounts);
  const draws = 4_000;
  let within = 0;
  for (let draw = 0; draw < draws; draw++) {
    let sum = 0;
    for (let account = 0; account < accounts; account++) {
      sum += followers * (rateAt('kim-2020', followers, 100 * random()) ?? 0);
    }
    if (sum >= low && sum <= high) within++;
  }
  return within / draws;
}
