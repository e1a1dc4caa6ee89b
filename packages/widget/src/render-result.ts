import { html, svg, type TemplateResult } from 'lit/html.js';
import type { Met, VerdictReading } from '@micro-influencer/core';
import type { Words } from './locales/english.ts';
import { sayEngagement, sayFollowing, sayNiche, sayVerdict } from './sentences.ts';

/** Tick, cross, and an open ring for what is not known; the word beside each says the same. */
const marks: Readonly<Record<Met, TemplateResult>> = {
  yes: svg`<path d="M2 9l4 4 8-10" />`,
  no: svg`<path d="M3 3l10 10M13 3L3 13" />`,
  unknown: svg`<circle cx="8" cy="8" r="5.5" stroke-dasharray="3 2.5" />`,
};

const criteria = ['following', 'engagement', 'niche'] as const;

function explain(classification: VerdictReading, name: keyof Words['criteria'], words: Words) {
  switch (name) {
    case 'following':
      return sayFollowing(classification.following, words);
    case 'engagement':
      return sayEngagement(classification.engagement, words);
    case 'niche':
      return sayNiche(classification.niche, words);
  }
}

/** The verdict and its three criteria with reasons. */
export function renderResult(classification: VerdictReading, words: Words): TemplateResult {
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
  </section>`;
}
