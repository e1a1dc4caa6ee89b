import {
  listChanges,
  readRobustness,
  type Account,
  type VerdictReading,
} from '@micro-influencer/core';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Words } from '../locales/english.ts';
import { numberFormat } from '../number-format.ts';
import { englishDetails } from './locales/english.ts';
import { renderScale } from './render-scale.ts';
import { scalesOf } from './scales-of.ts';
import { sayChange, sayRobustness } from './sentences.ts';
import { createShare } from './share.ts';
import { adoptStyles } from './styles.ts';

/** What is shown once more detail is asked for, and what has been typed there. */
export interface Details {
  /** The account of the first fields with what else is known of it. */
  readonly complete: (account: Account, words: Words) => Account;
  readonly render: (account: Account, reading: VerdictReading, words: Words) => TemplateResult;
}

/**
 * Makes the details of one calculator.
 *
 * @param calculator the element, whose attributes fill the fields in
 * @param update called when something was typed
 */
export function createDetails(calculator: HTMLElement, update: () => void): Details {
  adoptStyles(calculator);
  const share = createShare(calculator, update);
  return {
    complete: (account) => account,
    render(account, reading, language) {
      const all = { details: englishDetails, ...language };
      const { details: words, locale } = all;
      const format = numberFormat(locale);
      const changes = listChanges(account, reading);
      return html`<div class="details">
        <div class="scales">${scalesOf(reading, account.followers, all).map(renderScale)}</div>
        ${
          reading.verdict === 'undetermined'
            ? nothing
            : html`<p class="note">
                ${sayRobustness(readRobustness(account, reading), words, format)}
              </p>`
        }
        ${
          changes.length
            ? html`<p><strong>${words.changes}</strong></p>
                <ul class="changes">
                  ${changes.map((change) => html`<li>${sayChange(reading, change, words, format)}</li>`)}
                </ul>`
            : nothing
        }
        ${share.render(account, reading, all)}
      </div>`;
    },
  };
}
