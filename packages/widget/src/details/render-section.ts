import { html, nothing, type TemplateResult } from 'lit/html.js';

/**
 * A heading with a list of sentences below it; nothing where there is nothing to say.
 *
 * @param part name by which a page styles it
 * @param note below the list
 * @param introduction between the heading and the list
 */
export const renderSection = (
  part: string,
  heading: string,
  list: readonly string[],
  note?: string,
  introduction?: string,
): TemplateResult | typeof nothing =>
  list.length
    ? html`<div class="section" part=${part}>
        <p><strong>${heading}</strong></p>
        ${introduction && html`<p>${introduction}</p>`}
        <ul class="changes">
          ${list.map((sentence) => html`<li>${sentence}</li>`)}
        </ul>
        ${note && html`<p class="note">${note}</p>`}
      </div>`
    : nothing;
