import type { TierScheme } from '@micro-influencer/core';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { withYear } from '../sentences.ts';

/** A choice among what was published. */
export interface ChoiceProps {
  /** Attribute of the calculator that says what is chosen. */
  readonly name: string;
  readonly label: string;
  readonly chosen: string | null;
  /** By id, the default first. */
  readonly choices: readonly (readonly [
    id: string,
    source: Pick<TierScheme, 'publisher' | 'year'>,
  ])[];
}

/** A label with a list of publishers and years; nothing where there is nothing to choose. */
export const renderChoice = ({
  name,
  label,
  chosen,
  choices,
}: ChoiceProps): TemplateResult | typeof nothing =>
  choices.length
    ? html`<div class="field" part="field">
        <label class="head" for=${name}>${label}</label>
        <select id=${name} name=${name} part="input">
          ${choices.map(
            ([id, source]) =>
              html`<option value=${id} ?selected=${id === chosen}>${withYear(source)}</option>`,
          )}
        </select>
      </div>`
    : nothing;
