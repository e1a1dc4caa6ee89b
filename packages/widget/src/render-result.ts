import { html, type TemplateResult } from 'lit/html.js';
import type { Met, VerdictReading } from '@micro-influencer/core';
import type { Words } from './locales/english.ts';
import { sayCriteria, sayVerdict } from './sentences.ts';

/** Tick, cross and open ring for what is not known; the word beside each says the same. */
const marks: Readonly<Record<Met, string>> = {
  yes: 'M2 9l4 4 8-10',
  no: 'M3 3l10 10M13 3L3 13',
  unknown: 'M8 3a5 5 0 0 1 0 10a5 5 0 0 1 0-10',
};

/** The verdict and its three criteria with reasons. */
export function renderResult(reading: VerdictReading, words: Words): TemplateResult {
  return html`<section class="result" part="result">
    <p class="verdict" part="verdict">${sayVerdict(reading, words)}</p>
    <ul class="criteria">
      ${sayCriteria(reading, words).map(
        ({ met, title, why }) =>
          html`<li class="criterion" part="criterion">
            <svg class="mark" viewBox="0 0 16 16" aria-hidden="true">
              <path d=${marks[met]} />
            </svg>
            <span><strong>${title}</strong> ${why}</span>
          </li>`,
      )}
    </ul>
  </section>`;
}
