import { estimateFees, readCost, type Account } from '@micro-influencer/core';
import type { nothing, TemplateResult } from 'lit/html.js';
import { withYear } from '../sentences.ts';
import type { DetailsWords } from './locales/english.ts';
import { money } from './money.ts';
import { renderSection } from './render-section.ts';

const figures = [
  'perInteraction',
  'perThousandInteractions',
  'perThousandViews',
  'perThousandReached',
] as const;

/** Each price of a quote that can be told, as a label and an amount. */
function sayCosts(account: Account, words: DetailsWords, locale: string): readonly string[] {
  const cost = readCost(account);
  if (!cost.known) return [];
  const { currency, perPost } = cost;
  return [
    words.item(words.costs.perPost, money(perPost, currency, locale)),
    ...figures.flatMap((name) => {
      const figure = cost[name];
      return figure.known
        ? [words.item(words.costs[name], money(figure.value, currency, locale))]
        : [];
    }),
  ];
}

/** What each published price list asks, with its publisher and year. */
const sayFees = (account: Account, words: DetailsWords, locale: string): readonly string[] =>
  estimateFees(account).map((fee) => {
    const { low, high, currency } = fee;
    const amount = money(low, currency, locale, high);
    return words.item(withYear(fee), high === undefined ? words.from(amount) : amount);
  });

/** What the quote comes to, beside what published price lists ask. */
export function renderCost(
  account: Account,
  words: DetailsWords,
  locale: string,
): readonly (TemplateResult | typeof nothing)[] {
  return [
    renderSection('cost', words.cost, sayCosts(account, words, locale)),
    renderSection('fees', words.fees, sayFees(account, words, locale), words.feesNote),
  ];
}
