import { estimateFees, readCost, type Account } from '@micro-influencer/core';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { withYear } from '../sentences.ts';
import type { DetailsWords } from './locales/english.ts';
import { money } from './money.ts';

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
    const from = money(low, currency, locale);
    return words.item(
      withYear(fee),
      high === undefined ? words.from(from) : `${from}\u2013${money(high, currency, locale)}`,
    );
  });

/** What the quote comes to, beside what published price lists ask. */
export function renderCost(
  account: Account,
  words: DetailsWords,
  locale: string,
): TemplateResult | typeof nothing {
  const costs = sayCosts(account, words, locale);
  const fees = sayFees(account, words, locale);
  return html`${
    costs.length
      ? html`<div part="cost">
          <p><strong>${words.cost}</strong></p>
          <ul class="changes">
            ${costs.map((cost) => html`<li>${cost}</li>`)}
          </ul>
        </div>`
      : nothing
  }${
    fees.length
      ? html`<div part="fees">
          <p><strong>${words.fees}</strong></p>
          <ul class="changes">
            ${fees.map((fee) => html`<li>${fee}</li>`)}
          </ul>
          <p class="note">${words.feesNote}</p>
        </div>`
      : nothing
  }`;
}
