import {
  benchmarksFor,
  boundaryNearness,
  classify,
  defaultScheme,
  engagementBenchmarks,
  feeModels,
  fewestFollowersForGrowth,
  fewestPostsForNiche,
  fewestPostsForVariation,
  fewestSignalsJudged,
  focusedTopShare,
  median,
  mostWeeklyGrowth,
  planBudget,
  readAuthenticity,
  schemesFor,
  tierSchemes,
  tooEvenShare,
  type Account,
} from '@micro-influencer/core';
import {
  claims,
  facts,
  fewestFollowersSampled,
  instagramPosts201819,
  medianErrors,
  percentilesKnown,
  postVariation,
  sources,
  type Source,
} from '@micro-influencer/core/evidence';
import { exampleAccount } from '../example-account.ts';
import { count, factNumber, numberWord, roughPercent } from '../number-words.ts';
import {
  chanceOfHalf,
  leaveBracketsOut,
  lognormalMedianError,
  plainConcentration,
  plannerCoverage,
} from './calibration.ts';

const times = (value: number): string =>
  value.toLocaleString('en-GB', { maximumSignificantDigits: 3 });

const register: readonly Source[] = Object.values(sources);

const readAs = (read: Source['read']): number =>
  register.filter((source) => source.read === read).length;

/** An account of which every signal can be judged. */
const wellKnown: Account = {
  ...exampleAccount,
  following: 900,
  posts: [300, 420, 520, 610, 640, 700, 820, 1_010].map((likes) => ({
    likes,
    comments: likes / 30,
  })),
  history: [
    { on: '2026-11-01', followers: 24_000 },
    { on: '2026-11-22', followers: 24_300 },
  ],
};

const plan = planBudget({
  budget: 4_000,
  large: { followers: 600_000, fee: 3_800 },
  small: { followers: 20_000, fee: 150 },
  handlingCost: 50,
});
const dollars = (value: number): string =>
  factNumber({ value: Math.round(value * 100) / 100, unit: 'usd' });

const errorOf = (posts: number): number =>
  medianErrors.find(([of]) => of === posts)?.[1] ?? Number.NaN;

/** Numbers that a method's page may print, by name: constants of the core, and what was computed. */
export const methodValues = {
  'percentiles known': () => numberWord(percentilesKnown.length),
  'brackets of the sample': () => count(instagramPosts201819.length),
  'smallest size sampled': () => count(fewestFollowersSampled),
  'brackets left out': () => numberWord(leaveBracketsOut().brackets),
  'typical factor of a bracket left out': () => times(leaveBracketsOut().typicalFactor),
  'largest factor of a bracket left out': () => times(leaveBracketsOut().largestFactor),
  'lowest place of a median left out': () => times(Math.round(leaveBracketsOut().medianPlaces[0])),
  'highest place of a median left out': () => times(Math.round(leaveBracketsOut().medianPlaces[1])),
  'error with 1 post': () => roughPercent(errorOf(1)),
  'error with 12 posts': () => roughPercent(errorOf(12)),
  'error with 18 posts': () => roughPercent(errorOf(18)),
  'lognormal error with 1 post': () =>
    roughPercent(lognormalMedianError(1, postVariation.variation.typical)),
  'lognormal error with 12 posts': () =>
    roughPercent(lognormalMedianError(12, postVariation.variation.typical)),
  'typical variation': () => String(postVariation.variation.typical),
  'mean of the posts beside a viral one': () =>
    count([500, 520, 560, 580, 600, 9_000].reduce((sum, likes) => sum + likes, 0) / 6),
  'median of the posts beside a viral one': () => count(median([500, 520, 560, 580, 600, 9_000])),
  'posts for niche': () => numberWord(fewestPostsForNiche),
  'share for focus': () => roughPercent(focusedTopShare),
  'plain concentration of five topics': () => plainConcentration(fewestPostsForNiche, 5).toFixed(2),
  'true concentration of five topics': () => (1 / 5).toFixed(2),
  'false focus with ten posts': () => roughPercent(chanceOfHalf(10, 0.4)),
  'false focus with thirty posts': () => roughPercent(chanceOfHalf(30, 0.4)),
  'missed focus with ten posts': () => roughPercent(1 - chanceOfHalf(10, 0.6)),
  'missed focus with thirty posts': () => roughPercent(1 - chanceOfHalf(30, 0.6)),
  'share of the unfocused': () => roughPercent(0.4),
  'share of the focused': () => roughPercent(0.6),
  'posts for variation': () => numberWord(fewestPostsForVariation),
  'too even': () => roughPercent(tooEvenShare),
  'weekly growth': () => roughPercent(mostWeeklyGrowth),
  'followers for growth': () => count(fewestFollowersForGrowth),
  'signals judged': () => numberWord(fewestSignalsJudged),
  'all signals': () => numberWord(readAuthenticity(wellKnown).signals.length),
  'flagged by chance': () => roughPercent(readAuthenticity(wellKnown).byChance),
  'fee models': () => numberWord(Object.keys(feeModels).length),
  'planner coverage of 5 accounts': () => roughPercent(plannerCoverage(5, 20_000)),
  'planner coverage of 20 accounts': () => roughPercent(plannerCoverage(20, 20_000)),
  'example cost of the large': () => (plan.ok ? dollars(plan.large.costPerInteraction) : ''),
  'example cost of the small': () => (plan.ok ? dollars(plan.small.costPerInteraction) : ''),
  'example break-even fee': () =>
    plan.ok && plan.breakEvenFee.exists ? dollars(plan.breakEvenFee.amount) : '',
  'example fee of the small': () => dollars(150),
  'example fee of the large': () => dollars(3_800),
  'example handling': () => dollars(50),
  'example followers of the small': () => count(20_000),
  'example followers of the large': () => count(600_000),
  definitions: () => String(Object.keys(tierSchemes).length),
  'definitions of the default': () => {
    const cuts = JSON.stringify(tierSchemes[defaultScheme].cuts);
    return numberWord(
      Object.values(tierSchemes).filter((scheme) => JSON.stringify(scheme.cuts) === cuts).length,
    );
  },
  'nearness of a cut': () => roughPercent(boundaryNearness),
  'pairs on Instagram': () =>
    String(schemesFor('instagram').length * benchmarksFor('instagram', 'followers').length),
  'pairs on TikTok by views': () =>
    String(schemesFor('tiktok').length * benchmarksFor('tiktok', 'views').length),
  'benchmarks on Instagram': () => numberWord(benchmarksFor('instagram', 'followers').length),
  'example pairs that agree': () => String(classify(exampleAccount).robustness.same),
  'example pairs': () => String(classify(exampleAccount).robustness.of),
  sources: () => String(register.length),
  'sources read in the original': () => String(readAs('original')),
  'sources read second-hand': () => String(readAs('second-hand')),
  'sources unverified': () => numberWord(readAs('unverified')),
  'sources read as an abstract': () =>
    String(
      register.filter((source) => source.read === 'original' && source.part === 'abstract').length,
    ),
  'sources read as an excerpt': () =>
    String(
      register.filter((source) => source.read === 'original' && source.part === 'excerpt').length,
    ),
  facts: () => String(Object.keys(facts).length),
  claims: () => numberWord(Object.keys(claims).length),
  'benchmarks thin': () =>
    numberWord(Object.values(engagementBenchmarks).filter(({ grade }) => grade === 'thin').length),
  benchmarks: () => numberWord(Object.keys(engagementBenchmarks).length),
} as const satisfies Readonly<Record<string, () => string>>;

/** Name of a number that a method's page may print. */
export type MethodValue = keyof typeof methodValues;
