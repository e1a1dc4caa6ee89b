import {
  parseAmount,
  parseCount,
  type Account,
  type CountProblem,
  type Quote,
} from '@micro-influencer/core';
import type { LineProblem } from './lines.ts';
import { readPosts, type PostProblem, type PostsReading } from './read-posts.ts';
import { readTopics, type TopicProblem } from './read-topics.ts';

/** The fields in which something is typed once more detail is asked for. */
export const detailFields = [
  'recent-posts',
  'topics',
  'following',
  'price',
  'currency',
  'deliverables',
] as const;

/** One of {@link detailFields}. */
export type DetailField = (typeof detailFields)[number];

/** What stands in each field, exactly as it was typed. */
export type DetailTexts = Readonly<Record<DetailField, string>>;

/** Texts of fields in which nothing has been typed. Published prices are in dollars. */
export const emptyDetails: DetailTexts = {
  'recent-posts': '',
  topics: '',
  following: '',
  price: '',
  currency: 'USD',
  deliverables: '1',
};

/** What is wrong with a line or with a field as a whole. */
export type DetailProblem =
  | Exclude<CountProblem, 'empty'>
  | PostProblem
  | TopicProblem
  | 'no price'
  | 'no currency'
  | 'no deliverables';

/** What the fields say, and what could not be read of them. */
export interface DetailsReading {
  /** What is added to the account of the first fields. */
  readonly known: Partial<Account>;
  readonly posts: PostsReading;
  readonly problems: Readonly<
    Partial<Record<DetailField, readonly (LineProblem<DetailProblem> | DetailProblem)[]>>
  >;
}

/**
 * Reads the fields. What cannot be read is left out, so that the rest is still told.
 *
 * @param locale BCP 47 tag of the language that the numbers are written in
 * @param names of the columns of posts in that language
 */
export function readDetails(
  texts: DetailTexts,
  locale: string,
  names: readonly string[],
): DetailsReading {
  const posts = readPosts(texts['recent-posts'], locale, names);
  const { topics, problems: ofTopics } = readTopics(texts.topics, locale);
  const following = parseCount(texts.following, locale);
  const price = parseAmount(texts.price, locale);
  const deliverables = parseCount(texts.deliverables, locale);
  const currency = texts.currency.trim().toUpperCase();
  const ofPrice = price.ok ? (price.value > 0 ? undefined : 'no price') : price.problem;
  const ofCurrency = Intl.supportedValuesOf('currency').includes(currency)
    ? undefined
    : 'no currency';
  const ofDeliverables = deliverables.ok
    ? deliverables.value > 0
      ? undefined
      : 'no deliverables'
    : deliverables.problem;
  const quote: Quote | undefined =
    price.ok && !ofPrice && !ofCurrency && deliverables.ok && !ofDeliverables
      ? { amount: price.value, currency, posts: deliverables.value }
      : undefined;
  return {
    known: {
      ...(posts.posts.length > 0 && { posts: posts.posts }),
      ...(topics && { topics }),
      ...(following.ok && { following: following.value }),
      ...(quote && { quote }),
    },
    posts,
    problems: {
      'recent-posts': posts.problems,
      topics: ofTopics,
      following: listed(following.ok ? undefined : following.problem),
      price: listed(ofPrice),
      currency: listed(ofCurrency),
      deliverables: listed(ofDeliverables === 'empty' ? 'no deliverables' : ofDeliverables),
    },
  };
}

/** An empty field is not wrong. */
const listed = (problem: DetailProblem | 'empty' | undefined): readonly DetailProblem[] =>
  problem === undefined || problem === 'empty' ? [] : [problem];
