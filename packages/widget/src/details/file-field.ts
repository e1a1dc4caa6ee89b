import type { Account, Platform } from '@micro-influencer/core';
import { html, type TemplateResult } from 'lit/html.js';
import type { Files } from '../files/files.ts';
import { loadFiles } from '../load-files.ts';
import type { Words } from '../locales/english.ts';
import type { DetailsWords } from './locales/english.ts';

/** A field for a file, which may have been dropped on the calculator as well. */
export interface FileField {
  /** What the file adds to what was typed. */
  readonly known: (platform: Platform) => Partial<Account>;
  /** @param dragged read once, the first time that it is given; empty while they are held */
  readonly render: (
    platform: Platform,
    words: Words,
    details: DetailsWords,
    dragged: FileList | undefined,
  ) => TemplateResult;
}

/**
 * Makes the field. What reads files is loaded with the first of them, and again where that went wrong.
 *
 * @param update called when there is something else to show
 */
export function createFileField(calculator: HTMLElement, update: () => void): FileField {
  let files: Files | undefined;
  let isNotLoaded = false;
  let taken: FileList | undefined;
  let shown: readonly [platform: Platform, locale: string];

  async function take(list: FileList | null | undefined): Promise<void> {
    const file = list?.[0];
    if (!file) return;
    try {
      const { createFiles } = await loadFiles();
      isNotLoaded = false;
      files ??= createFiles(calculator, update);
      await files.take(file, ...shown);
    } catch {
      isNotLoaded = true;
      update();
    }
  }

  return {
    known: (platform) => files?.known(platform) ?? {},
    render(platform, words, details, dragged) {
      shown = [platform, words.locale];
      if (dragged !== taken) void take((taken = dragged));
      return html`<div class="fields" part="file">
        <div class="field">
          <label for="file">${details.file}</label>
          <input
            id="file"
            type="file"
            part="input"
            accept=".csv,.json,.tsv,.txt"
            @change=${({ target }: Event) => {
              if (target instanceof HTMLInputElement) void take(target.files);
            }}
          />
          ${isNotLoaded ? html`<p role="alert">${words.notLoaded}</p>` : files?.render(words, details)}
        </div>
      </div>`;
    },
  };
}
