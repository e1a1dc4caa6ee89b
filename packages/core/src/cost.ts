import type { Account, Quote } from './account.ts';
import { readInteractions } from './interactions.ts';
import { median } from './median.ts';
import { typicalCount } from './typical-count.ts';
import { isRecord, usableAccount } from './usable-account.ts';

/** A price per unit in the currency of the quote, or what is missing for it. */
export type CostFigure =
  | { readonly known: true; readonly value: number }
  | {
      readonly known: false;
      /**
       * - `no interactions`: the median post has none, so that nothing can be divided by them
       * - `unusable numbers`: the counts given do not make a finite price
       */
      readonly code:
        | 'interactions missing'
        | 'likes hidden'
        | 'no interactions'
        | 'views missing'
        | 'reach missing'
        | 'unusable numbers';
    };

/** What a quote comes to per interaction and per thousand, in its own currency. */
export type CostReading =
  | {
      readonly known: false;
      /**
       * - `unusable amount`: not a number of more than 0
       * - `unusable posts`: not an integer of at least 1
       */
      readonly code: 'quote missing' | 'unusable amount' | 'unusable posts';
    }
  | {
      readonly known: true;
      /** As the quote has it; nothing is converted. */
      readonly currency: string;
      /** Amount / posts. */
      readonly perPost: number;
      /** CPE: amount / (posts x median interactions). */
      readonly perInteraction: CostFigure;
      /** CPME: 1,000 x CPE. */
      readonly perThousandInteractions: CostFigure;
      /** CPM by views: 1,000 x amount / (posts x median views). */
      readonly perThousandViews: CostFigure;
      /** CPM by reach: 1,000 x amount / (posts x median accounts reached). */
      readonly perThousandReached: CostFigure;
    };

/**
 * Reads what a quote asks per interaction and per thousand views or accounts reached. Interactions
 * are likes and comments; the median post stands for each that the quote is for.
 *
 * @param asked a quote other than the account's own
 * @example
 * const cost = readCost({
 *   platform: 'instagram',
 *   typicalPost: { likes: 640, comments: 22, views: 9_000 },
 *   quote: { amount: 660, currency: 'EUR', posts: 2 },
 * });
 * cost.known && cost.perInteraction.known && cost.perInteraction.value.toFixed(2); // => '0.50'
 */
export function readCost(given: Account, asked?: Quote): CostReading {
  const account = usableAccount(given);
  const quote = asked ?? account.quote;
  if (!isRecord(quote) || typeof quote.currency !== 'string')
    return { known: false, code: 'quote missing' };
  const { amount, currency, posts } = quote;
  if (!Number.isFinite(amount) || amount <= 0) return { known: false, code: 'unusable amount' };
  if (!Number.isInteger(posts) || posts < 1) return { known: false, code: 'unusable posts' };
  const perPost = amount / posts;
  const interactions = typicalInteractions(account);
  const views = typicalCount(account, 'views');
  const reach = typicalCount(account, 'reach');
  return {
    known: true,
    currency,
    perPost,
    perInteraction: interactions.known ? figure(perPost, interactions.value) : interactions,
    perThousandInteractions: interactions.known
      ? figure(1_000 * perPost, interactions.value)
      : interactions,
    perThousandViews: views ? figure(1_000 * perPost, views) : missing('views missing'),
    perThousandReached: reach ? figure(1_000 * perPost, reach) : missing('reach missing'),
  };
}

type MissingCode = Extract<CostFigure, { known: false }>['code'];

const missing = (code: MissingCode): Extract<CostFigure, { known: false }> => ({
  known: false,
  code,
});

function figure(amount: number, units: number): CostFigure {
  const value = amount / units;
  return Number.isFinite(value) ? { known: true, value } : missing('unusable numbers');
}

/** Interactions of the median post, more than 0, or what is missing for them. */
export function typicalInteractions(account: Account): CostFigure {
  const interactions = readInteractions(account);
  if (!interactions.known) return missing(interactions.code);
  if (interactions.posts.length === 0) return missing('interactions missing');
  const value = median(interactions.posts.map((post) => post.interactions));
  if (!Number.isFinite(value)) return missing('unusable numbers');
  return value > 0 ? { known: true, value } : missing('no interactions');
}
