import {
  defaultScheme,
  median,
  percentileOf,
  readAuthenticity,
  readCost,
  readEngagement,
  readNiche,
  readTier,
  type CostFigure,
  type SignalId,
} from '@micro-influencer/core';
import { count, roughPercent } from '../number-words.ts';
import { sampleAccount, sampleCampaign } from './sample-account.ts';

const { posts, followers, following, topics, quote } = sampleAccount;

const known = <Reading, Kind extends Reading>(
  reading: Reading,
  is: (reading: Reading) => reading is Kind,
): Kind => {
  if (is(reading)) return reading;
  throw new Error('The account of the examples lacks what a number is computed from.');
};

const engagement = known(
  readEngagement(sampleAccount),
  (reading): reading is Extract<typeof reading, { code: 'rate' }> => reading.code === 'rate',
);
const niche = known(
  readNiche(topics),
  (reading): reading is Extract<typeof reading, { code: 'top share' }> =>
    reading.code === 'top share',
);
const cost = known(
  readCost(sampleAccount),
  (reading): reading is Extract<typeof reading, { known: true }> => reading.known,
);
const tier = readTier(followers, sampleAccount.platform, defaultScheme);
const { signals } = readAuthenticity(sampleAccount);

const euros = (value: number, digits = 0): string =>
  value.toLocaleString('en-GB', {
    style: 'currency',
    currency: quote.currency,
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });

const price = (figure: CostFigure, digits?: number): string =>
  euros(
    known(figure, (reading): reading is Extract<CostFigure, { known: true }> => reading.known)
      .value,
    digits,
  );

const signal = (id: SignalId): number =>
  known(
    signals.find((one) => one.id === id),
    (one): one is Extract<typeof one, { value: number }> => one !== undefined && 'value' in one,
  ).value;

const middle = (of: 'likes' | 'comments' | 'saves' | 'shares' | 'reach' | 'views'): string =>
  count(median(posts.map((post) => post[of] ?? 0)));

const interactions = posts.map(({ likes = 0, comments = 0 }) => likes + comments);
const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

const { fee, handling, visits, orders, revenuePerOrder, margin } = sampleCampaign;
const spent = fee + handling;
const revenue = orders * revenuePerOrder;
const ends = (values: readonly [number, number]): string =>
  values.map(roughPercent).join('\u2013').replace('%\u2013', '\u2013');
const times = (value: number): string =>
  value.toLocaleString('en-GB', { maximumSignificantDigits: 2 });

/** Every number of the glossary's examples, by name, as a sentence carries it. */
export const sampleNumbers = {
  followers: count(followers),
  following: count(following),
  posts: count(posts.length),
  likes: middle('likes'),
  comments: middle('comments'),
  saves: middle('saves'),
  shares: middle('shares'),
  reach: middle('reach'),
  views: middle('views'),
  interactions: count(median(interactions)),
  'mean interactions': count(mean(interactions)),
  'best post': count(Math.max(...interactions)),
  'rate by followers': roughPercent(engagement.rates.followers ?? 0),
  'rate by reach': roughPercent(engagement.rates.reach ?? 0),
  'rate by views': roughPercent(engagement.rates.views ?? 0),
  'rate interval': ends(engagement.interval ?? [0, 0]),
  'typical rate': roughPercent(engagement.median),
  percentile: count(Math.floor(engagement.place?.percentile ?? 0)),
  'percentile of 2018-19': count(
    Math.floor(percentileOf('kim-2020', followers, engagement.rate)?.percentile ?? 0),
  ),
  'micro in': count(tier.microIn),
  schemes: count(tier.schemes),
  'posts on the main topic': count(topics.postsPerTopic[0]),
  'posts on the second topic': count(topics.postsPerTopic[1]),
  'posts on the third topic': count(topics.postsPerTopic[2]),
  'top share': roughPercent(niche.topShare),
  concentration: times(niche.concentration ?? 0),
  'effective topics': times(niche.effectiveTopics ?? 0),
  'following per follower': times(signal('following per follower')),
  'comments per like': roughPercent(signal('comments per like')),
  'mean over median': times(signal('mean over median')),
  fee: euros(fee),
  'cost per engagement': price(cost.perInteraction, 2),
  'cost per thousand engagements': price(cost.perThousandInteractions),
  'cost per thousand views': price(cost.perThousandViews, 2),
  'cost per thousand reached': price(cost.perThousandReached, 2),
  handling: euros(handling),
  spent: euros(spent),
  visits: count(visits),
  orders: count(orders),
  revenue: euros(revenue),
  profit: euros(revenue * margin),
  'conversion rate': roughPercent(orders / visits),
  'cost per order': euros(spent / orders),
  'return on ad spend': times(revenue / spent),
  'return on investment': roughPercent((revenue * margin - spent) / spent).replace('-', '\u2212'),
  'orders to break even': count(Math.ceil(spent / (revenuePerOrder * margin))),
} as const satisfies Readonly<Record<string, string>>;

/** Name of a number in {@link sampleNumbers}. */
export type SampleNumber = keyof typeof sampleNumbers;
