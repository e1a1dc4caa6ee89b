import type { Account, VerdictReading } from '@micro-influencer/core';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { loadShare } from '../load-share.ts';
import type { Words } from '../locales/english.ts';
import type { Share } from '../share/share.ts';
import type { DetailsWords } from './locales/english.ts';
import type { Scale } from './scale.ts';

/** What is opened to take a result along. */
export interface ShareDisclosure {
  readonly render: (
    account: Account,
    reading: VerdictReading,
    words: Words,
    details: DetailsWords,
    scales: readonly Scale[],
  ) => TemplateResult;
}

/**
 * Makes the disclosure, whose content is loaded when it is opened for the first time, and again where
 * that went wrong. A press on one of its buttons finds everything there: after a wait, a browser no
 * longer takes the press as leave to write to the clipboard.
 *
 * @param update called when there is something else to show
 */
export function createShareDisclosure(
  calculator: HTMLElement,
  update: () => void,
): ShareDisclosure {
  let share: Share | undefined;
  let isNotLoaded = false;

  async function onToggle({ target }: Event): Promise<void> {
    if (share || !(target instanceof HTMLDetailsElement && target.open)) return;
    try {
      const { createShare } = await loadShare();
      share ??= createShare(calculator, update);
    } catch {
      isNotLoaded = true;
    }
    update();
  }

  return {
    render: (account, reading, words, details, scales) =>
      html`<details part="share" @toggle=${onToggle}>
        <summary>${details.takeAlong}</summary>
        ${
          share?.render(account, reading, words, scales) ??
          (isNotLoaded ? html`<p role="alert">${words.notLoaded}</p>` : nothing)
        }
      </details>`,
  };
}
