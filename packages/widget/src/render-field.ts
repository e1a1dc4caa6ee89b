import { html, nothing, type TemplateResult } from 'lit/html.js';
import { platforms, type CountReading, type Platform } from '@micro-influencer/core';
import type { CountField, FieldProblem } from './form.ts';
import type { Words } from './locales/english.ts';
import { numberFormat } from './number-format.ts';

/** What one field shows. */
export interface FieldProps {
  readonly field: CountField;
  readonly text: string;
  readonly reading: CountReading | undefined;
  /** Shown only once the field has been left, so that nobody is corrected while typing. */
  readonly problem: FieldProblem | undefined;
  readonly words: Words;
}

/** A count whose reading a person cannot see at a glance, which is then echoed as it was read. */
const echoOf = (text: string, reading: CountReading | undefined): number | undefined =>
  reading?.ok && (reading.ambiguous || text.trim() !== String(reading.value))
    ? reading.value
    : undefined;

/**
 * A label with a text input, between them what is wrong, and below how the count was read, where it
 * moves nothing that is being typed into.
 */
export function renderField({ field, text, reading, problem, words }: FieldProps): TemplateResult {
  const noteId = `${field}-note`;
  const echo = problem ? undefined : echoOf(text, reading);
  const hasNote = problem !== undefined || echo !== undefined;
  return html`<div class="field" part="field">
    <div class="head">
      <label for=${field}>${words.fields[field]}</label>
      ${
        problem
          ? html`<span class="problem" id=${noteId} part="problem"
              >${words.error} ${words.problems[problem]}</span
            >`
          : nothing
      }
    </div>
    <input
      id=${field}
      name=${field}
      part="input"
      inputmode="decimal"
      autocomplete="off"
      spellcheck="false"
      aria-invalid=${problem !== undefined}
      aria-describedby=${hasNote ? noteId : nothing}
      .value=${text}
    />
    ${
      echo === undefined
        ? nothing
        : html`<span class="echo" id=${noteId}
            >${words.readAs(numberFormat(words.locale).count(echo))}</span
          >`
    }
  </div>`;
}

/** What the platforms are called, in every language. */
export const platformNames: Readonly<Record<Platform, string>> = {
  instagram: 'Instagram',
  tiktok: 'TikTok',
  youtube: 'YouTube',
  x: 'X',
};

/** The choice of platform. */
export function renderPlatform(chosen: Platform, words: Words): TemplateResult {
  return html`<div class="field" part="field">
    <label class="head" for="platform">${words.platform}</label>
    <select id="platform" name="platform" part="input">
      ${platforms.map(
        (platform) =>
          html`<option value=${platform} ?selected=${platform === chosen}>
            ${platformNames[platform]}
          </option>`,
      )}
    </select>
  </div>`;
}
