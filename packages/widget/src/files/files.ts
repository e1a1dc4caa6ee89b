import type { Account, Platform } from '@micro-influencer/core';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { completeWords } from '../complete-words.ts';
import { adoptStyles } from '../details/adopt-styles.ts';
import button from '../details/button.css?inline';
import type { DetailsWords } from '../details/locales/english.ts';
import type { Words } from '../locales/english.ts';
import { numberFormat } from '../number-format.ts';
import { platformNames } from '../render-field.ts';
import styles from './files.css?inline';
import { englishFiles, type FilesWords } from './locales/english.ts';
import { readFile, sentenceOf, type FileReading } from './read-file.ts';

/** Problems that are named; a file of the wrong thing repeats one a thousand times. */
const mostProblems = 5;

/** What is taken from the file of one calculator. */
export interface Files {
  /** Reads a file. The latest wins; one in which nothing is found leaves what was there before. */
  readonly take: (file: File, platform: Platform, locale: string) => Promise<void>;
  /** What the chosen account of the file adds to what was typed, whatever its platform. */
  readonly known: (platform: Platform) => Partial<Account>;
  readonly render: (words: Words, details: DetailsWords) => TemplateResult;
}

/**
 * Makes what reads files for one calculator. Nothing of a file leaves the page.
 *
 * @param calculator gets the platform of the account that is taken, and the one from before when the
 *   file is left out
 * @param update called when it has something else to say
 */
export function createFiles(calculator: HTMLElement, update: () => void): Files {
  adoptStyles(calculator, button);
  adoptStyles(calculator, styles);
  let accounts: readonly Account[] = [];
  let chosen = 0;
  let problems: FileReading['problems'] = [];
  let problemsLeftOut = 0;
  let latest: File | undefined;
  let platformBefore: Platform | undefined;

  const choosePlatform = (platform: Platform) => calculator.setAttribute('platform', platform);

  function choose(index: number): void {
    chosen = index;
    const account = accounts[index];
    if (account) choosePlatform(account.platform);
    update();
  }

  function leaveOut(): void {
    latest = undefined;
    accounts = [];
    problems = [];
    problemsLeftOut = 0;
    if (platformBefore) choosePlatform(platformBefore);
    platformBefore = undefined;
    update();
  }

  /** An account has no name here: readers leave those of people where they are. */
  function describe({ platform, followers, posts }: Account, { fields, locale }: Words): string {
    const { count } = numberFormat(locale);
    return [
      platformNames[platform],
      ...(followers === undefined ? [] : [`${fields.followers}: ${count(followers)}`]),
      ...(posts?.length ? [`${fields.posts}: ${count(posts.length)}`] : []),
    ].join(', ');
  }

  function sayProblems(
    sentences: FilesWords['problems'],
    { locale }: Words,
    { line, item, moreLines }: DetailsWords,
  ): readonly string[] {
    const { count } = numberFormat(locale);
    const said = problems.slice(0, mostProblems).map((problem) => {
      const sentence = sentences[sentenceOf(problem)];
      if ('line' in problem.at) return line(count(problem.at.line), sentence);
      return problem.at.path ? item(problem.at.path, sentence) : sentence;
    });
    const more = problems.length - said.length + problemsLeftOut;
    return more > 0 ? [...said, moreLines(count(more))] : said;
  }

  return {
    async take(file, platform, locale) {
      latest = file;
      const reading = await readFile(file, platform, locale);
      if (latest !== file) return;
      ({ problems, problemsLeftOut } = reading);
      if (reading.accounts.length === 0) {
        update();
        return;
      }
      ({ accounts } = reading);
      platformBefore ??= platform;
      choose(0);
    },
    known(platform) {
      const account = accounts[chosen];
      return account ? { ...account, platform } : {};
    },
    render(language, details) {
      const words: FilesWords = completeWords(englishFiles, language.details?.files);
      const account = accounts[chosen];
      const said = sayProblems(words.problems, language, details);
      return html`<div class="taken">
        <div role="status">
          ${
            said.length
              ? html`<ul class="changes">
                  ${said.map((sentence) => html`<li>${sentence}</li>`)}
                </ul>`
              : nothing
          }
          ${account ? html`<p>${words.taken(describe(account, language))}</p>` : nothing}
        </div>
        ${
          accounts.length > 1
            ? html`<div>
                <label for="account">${words.account}</label>
                <select
                  id="account"
                  part="input"
                  @change=${({ target }: Event) => {
                    if (target instanceof HTMLSelectElement) choose(target.selectedIndex);
                  }}
                >
                  ${accounts.map(
                    (each, index) =>
                      html`<option ?selected=${index === chosen}>
                        ${index + 1}. ${describe(each, language)}
                      </option>`,
                  )}
                </select>
              </div>`
            : nothing
        }
        ${
          account
            ? html`<p>
                <button type="button" @click=${leaveOut}>${words.leaveOut}</button>
              </p>`
            : nothing
        }
      </div>`;
    },
  };
}
