import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import './property-runs.ts';
import { readAccounts } from './formats/index.ts';
import * as core from './index.ts';
import { parseAccount } from './schema.ts';

/** Values of any kind, among them lists with places that hold nothing and objects without a prototype. */
const anything = fc.anything({
  withBigInt: true,
  withDate: true,
  withMap: true,
  withNullPrototype: true,
  withSparseArray: true,
  withObjectString: true,
});

/** A number that no count is, a count, or no number at all. */
const count = fc.oneof(
  fc.double(),
  fc.integer({ min: -2, max: 2_000_000 }),
  fc.constantFrom(0, -0, -1, 3, 5e-324, 0.5, Number.MAX_VALUE, Number.MIN_SAFE_INTEGER),
  anything,
);

const sometimesWrong = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<unknown> =>
  fc.oneof({ weight: 8, arbitrary: value }, { weight: 1, arbitrary: anything });

const platform = sometimesWrong(fc.constantFrom(...core.platforms));
const scheme = sometimesWrong(fc.constantFrom(...Object.keys(core.tierSchemes)));
const benchmark = sometimesWrong(fc.constantFrom(...Object.keys(core.engagementBenchmarks)));
const category = sometimesWrong(fc.constantFrom(...core.categories));
const basis = sometimesWrong(fc.constantFrom('followers', 'reach', 'views', 'any'));

const post = sometimesWrong(
  fc.record(
    {
      likes: count,
      comments: count,
      views: count,
      reach: count,
      hashtags: sometimesWrong(fc.array(sometimesWrong(fc.string()))),
    },
    { requiredKeys: [] },
  ),
);
const posts = sometimesWrong(fc.array(post, { maxLength: 9 }));
const topics = sometimesWrong(
  fc.oneof(
    fc.record({ kind: fc.constant('main topic'), posts: count, onMainTopic: count }),
    fc.record({ kind: fc.constant('counts'), postsPerTopic: sometimesWrong(fc.array(count)) }),
  ),
);
const day = fc.constantFrom('2026-03-31', '2026-04-02', '2026-05-31', '0000-00-00', 'yesterday');
const history = sometimesWrong(
  fc.array(sometimesWrong(fc.record({ on: sometimesWrong(day), followers: count }))),
);
const quote = sometimesWrong(
  fc.record({ amount: count, currency: sometimesWrong(fc.constant('EUR')), posts: count }),
);

/** Of the right shape, of nearly the right one, or of none. */
const account = sometimesWrong(
  fc.record(
    {
      platform,
      followers: count,
      following: count,
      typicalPost: post,
      posts,
      topics,
      category,
      history,
      quote,
    },
    { requiredKeys: ['platform'] },
  ),
);

const candidate = sometimesWrong(
  fc.record({ followers: count, fee: count, rate: count }, { requiredKeys: ['followers', 'fee'] }),
);
const budget = sometimesWrong(
  fc.record({ budget: count, large: candidate, small: candidate, handlingCost: count, benchmark }),
);
const options = sometimesWrong(fc.record({ scheme, benchmark }, { requiredKeys: [] }));
const hint = sometimesWrong(
  fc.record({ followers: count, platform, locale: anything }, { requiredKeys: [] }),
);
const met = sometimesWrong(fc.constantFrom('yes', 'no', 'unknown'));

/** What asks its callers to have checked, or takes what another function has answered. */
const forCheckedInput = [
  'classifyChecked',
  'isHighlyEngaged',
  'listChanges',
  'readRobustness',
  'readVerdict',
] as const;

/** For each other function, what it is called with. */
const argumentsOf: Readonly<
  Record<Exclude<FunctionName, (typeof forCheckedInput)[number]>, readonly fc.Arbitrary<unknown>[]>
> = {
  benchmarksFor: [platform, basis],
  categoryFactor: [platform, category],
  classify: [account, options],
  estimateFees: [account],
  median: [sometimesWrong(fc.array(count))],
  medianInterval: [count, count],
  medianRate: [benchmark, count],
  microBand: [scheme],
  parseAmount: [sometimesWrong(fc.string()), sometimesWrong(fc.constantFrom('de', 'hi', 'xx-'))],
  parseCount: [sometimesWrong(fc.string()), sometimesWrong(fc.constantFrom('de', 'hi', 'xx-'))],
  readWrittenNumber: [
    sometimesWrong(fc.string()),
    sometimesWrong(fc.constantFrom('de', 'hi', 'xx-')),
  ],
  percentileOf: [benchmark, count, count],
  planBudget: [budget],
  rateAt: [benchmark, count, count],
  readAuthenticity: [account],
  readCost: [account, fc.option(quote, { nil: undefined })],
  readEngagement: [account, benchmark],
  readHashtagTopics: [posts],
  readNiche: [topics],
  readTier: [count, platform, scheme],
  schemesFor: [platform],
  splitBudget: [budget, count],
  tierOf: [count, scheme],
  verdictOf: [met, met, met],
};

type FunctionName = {
  [Name in keyof typeof core]: (typeof core)[Name] extends (...given: never) => unknown
    ? Name
    : never;
}[keyof typeof core];

/** Where in a value something is not a number although it says so. */
function pathOfNaN(value: unknown, path = 'result'): string | undefined {
  if (Number.isNaN(value)) return path;
  if (typeof value !== 'object' || value === null) return undefined;
  for (const [key, item] of Object.entries(value)) {
    const found = pathOfNaN(item, `${path}.${key}`);
    if (found) return found;
  }
  return undefined;
}

const isFunctionName = (name: string): name is keyof typeof argumentsOf =>
  Object.hasOwn(argumentsOf, name);

describe('whatever is passed, also what the types forbid', () => {
  it('is tried on every function there is', () => {
    const functions = Object.entries(core).filter(([, value]) => typeof value === 'function');
    expect([...Object.keys(argumentsOf), ...forCheckedInput].sort()).toEqual(
      functions.map(([name]) => name).sort(),
    );
  });

  it.each(Object.keys(argumentsOf).filter(isFunctionName))('%s answers without NaN', (name) => {
    const call = core[name] as (...given: readonly unknown[]) => unknown;
    fc.assert(
      fc.property(fc.tuple(...argumentsOf[name]), (given) => {
        expect(pathOfNaN(call(...given))).toBeUndefined();
      }),
    );
    expect(() => call()).not.toThrow();
    expect(() => call(null, null, null)).not.toThrow();
  });

  it.each([
    ['parseAccount', parseAccount, [account]],
    ['readAccounts', readAccounts, [sometimesWrong(fc.string()), hint]],
  ] as const)('%s answers', (_, call, given) => {
    fc.assert(
      fc.property(fc.tuple(...(given as readonly fc.Arbitrary<unknown>[])), (values) => {
        (call as (...given: readonly unknown[]) => unknown)(...values);
      }),
    );
  });
});
