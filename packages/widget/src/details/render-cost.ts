import { estimateFees, readCost, type Account } from '@micro-influencer/core';
import { html, type TemplateResult } from 'lit/html.js';
import type { Words } from '../locales/english.ts';
import { withYear } from '../sentences.ts';
import type { DetailsWords } from './locales/english.ts';
import { money } from './money.ts';
import { renderSection } from './render-section.ts';
import { sayGaps, type NamedGap } from './say-gaps.ts';

const figures = [
  'perInteraction',
  'perThousandInteractions',
  'perThousandViews',
  'perThousandReached',
] as const;

/** Each price of a quote as a label and an amount, then what those that cannot be told want. */
export function sayCosts(
  account: Account,
  language: Words,
  words: DetailsWords,
): readonly string[] {
  const cost = readCost(account);
  if (!cost.known) return [];
  const say = (name: keyof DetailsWords['costs'], amount: number): string =>
    words.item(words.costs[name], money(amount, cost.currency, language.locale));
  const told = [say('perPost', cost.perPost)];
  const gaps: NamedGap[] = [];
  for (const name of figures) {
    const figure = cost[name];
    if (figure.known) told.push(say(name, figure.value));
    else gaps.push([words.costs[name], figure.code]);
  }
  return [...told, ...sayGaps(gaps, language, words)];
}

/** What each published price list asks, with its publisher and year. */
export const sayFees = (account: Account, words: DetailsWords, locale: string): readonly string[] =>
  estimateFees(account).map((fee) => {
    const { low, high, currency } = fee;
    const amount = money(low, currency, locale, high);
    return words.item(withYear(fee), high === undefined ? words.from(amount) : amount);
  });

/**
 * What the quote comes to, beside what published price lists ask.
 *
 * @param problems why what was typed is no quote
 */
export function renderCost(
  account: Account,
  language: Words,
  words: DetailsWords,
  problems: readonly string[],
): TemplateResult {
  return html`<div class="columns">
    ${renderSection('cost', words.cost, [...sayCosts(account, language, words), ...problems])}
    ${renderSection('fees', words.fees, sayFees(account, words, language.locale), words.feesNote)}
  </div>`;
}
