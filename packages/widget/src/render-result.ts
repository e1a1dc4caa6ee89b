import { html, nothing, svg, type TemplateResult } from 'lit/html.js';
import type { Classification, Met } from '@micro-influencer/core';
import type { Words } from './locales/english.ts';
import {
  sayChange,
  sayEngagement,
  sayFollowing,
  sayNiche,
  sayRobustness,
  sayVerdict,
} from './sentences.ts';

/** Tick, cross, and an open ring for what is not known; the word beside each says the same. */
const marks: Readonly<Record<Met, TemplateResult>> = {
  yes: svg`<path d="M2 9l4 4 8-10" />`,
  no: svg`<path d="M3 3l10 10M13 3L3 13" />`,
  unknown: svg`<circle cx="8" cy="8" r="5.5" stroke-dasharray="3 2.5" />`,
};

const criteria = ['following', 'engagement', 'niche'] as const;

function explain(classification: Classification, name: keyof Words['criteria'], words: Words) {
  switch (name) {
    case 'following':
      return sayFollowing(classification.following, words);
    case 'engagement':
      return sayEngagement(classification.engagement, words);
    case 'niche':
      return sayNiche(classification.niche, words);
  }
}

/** The verdict, its three criteria with reasons, how sure it is and what would change it. */
export function renderResult(classification: Classification, words: Words): TemplateResult {
  const { changes } = classification;
  return html`<section class="result" part="result" lang=${words.locale}>
    <p class="verdict" part="verdict">${sayVerdict(classification, words)}</p>
    <ul class="criteria">
      ${criteria.map(
        (name) =>
          html`<li class="criterion" part="criterion">
            <svg class="mark" viewBox="0 0 16 16" aria-hidden="true">
              ${marks[classification[name].met]}
            </svg>
            <span
              ><strong
                >${words.criterion(words.criteria[name], words.met[classification[name].met])}</strong
              >
              ${explain(classification, name, words)}</span
            >
          </li>`,
      )}
    </ul>
    ${
      classification.verdict === 'undetermined'
        ? nothing
        : html`<p class="note">${sayRobustness(classification, words)}</p>`
    }
    ${
      changes.length
        ? html`<div>
            <p><strong>${words.changes}</strong></p>
            <ul class="changes">
              ${changes.map((change) => html`<li>${sayChange(classification, change, words)}</li>`)}
            </ul>
          </div>`
        : nothing
    }
  </section>`;
}
