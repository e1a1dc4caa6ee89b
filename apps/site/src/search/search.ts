import { find, loadIndex, type Findings } from './full-text.ts';
import { resultItems } from './result-list.ts';
import styles from './search.css?inline';
import { words } from './words.ts';

/** Long enough that a fast typist asks once, short enough not to be felt. */
const pauseBeforeSearch = 120;

const allAddress = `${import.meta.env.BASE_URL.replace(/\/$/, '')}/a-z/`;

class SearchDialog {
  readonly #dialog = document.createElement('dialog');
  readonly #input = document.createElement('input');
  readonly #status = document.createElement('p');
  readonly #list = document.createElement('ul');
  readonly #all = document.createElement('a');
  #asked = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    const sheet = document.createElement('style');
    sheet.textContent = styles;
    document.head.append(sheet);

    this.#dialog.className = 'search';
    this.#dialog.setAttribute('aria-label', words.title);
    this.#status.setAttribute('role', 'status');
    this.#all.href = allAddress;
    this.#all.className = 'all';
    this.#all.textContent = words.all;
    const found = document.createElement('div');
    found.className = 'found';
    found.append(this.#list, this.#all);
    this.#dialog.append(this.#form(), this.#status, found);
    document.body.append(this.#dialog);

    this.#input.addEventListener('input', () => this.#schedule());
    this.#dialog.addEventListener('keydown', (event) => this.#move(event));
    this.#dialog.addEventListener('click', (event) => {
      const { target } = event;
      const onLink = target instanceof Element && target.closest('a') !== null;
      if (target === this.#dialog || onLink) this.#dialog.close();
    });
    this.#say(words.hint);
  }

  open(): void {
    if (this.#dialog.open) return;
    this.#dialog.showModal();
    this.#input.select();
    // Fetched while the reader types. A failure is told when there is something to search for.
    loadIndex().catch(() => undefined);
  }

  #form(): HTMLFormElement {
    const form = document.createElement('form');
    form.setAttribute('role', 'search');
    Object.assign(this.#input, {
      // Not the type "search": there Chromium's Esc empties the field and leaves the dialog open.
      type: 'text',
      enterKeyHint: 'search',
      placeholder: words.title,
      autocomplete: 'off',
      spellcheck: false,
      maxLength: 200,
    });
    this.#input.setAttribute('aria-label', words.title);
    const close = document.createElement('button');
    close.type = 'button';
    close.textContent = words.close;
    close.addEventListener('click', () => this.#dialog.close());
    form.append(this.#input, close);
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#list.querySelector('a')?.click();
    });
    return form;
  }

  #schedule(): void {
    clearTimeout(this.#timer);
    this.#asked++;
    const query = this.#input.value.trim();
    if (query === '') {
      this.#list.replaceChildren();
      this.#say(words.hint);
      return;
    }
    this.#timer = setTimeout(() => void this.#search(query), pauseBeforeSearch);
  }

  async #search(query: string): Promise<void> {
    const asked = this.#asked;
    this.#say(words.busy);
    try {
      const findings = await find(query);
      // An answer to a question that was typed over is not shown.
      if (asked === this.#asked) this.#show(query, findings);
    } catch {
      if (asked !== this.#asked) return;
      this.#list.replaceChildren();
      this.#say(words.unavailable);
    }
  }

  #show(query: string, { count, pages }: Findings): void {
    this.#list.replaceChildren(...resultItems(pages));
    this.#say(count === 0 ? words.nothing(query) : words.found(count, pages.length));
  }

  #say(text: string): void {
    this.#status.textContent = text;
  }

  #move(event: KeyboardEvent): void {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    const stops = [this.#input, ...this.#dialog.querySelectorAll('a')];
    const at = stops.findIndex((stop) => stop === document.activeElement);
    const next = stops[at + (event.key === 'ArrowDown' ? 1 : -1)];
    if (!next) return;
    event.preventDefault();
    next.focus();
  }
}

let dialog: SearchDialog | undefined;

/**
 * Opens the search over the page; the focus returns to where it was when the search is closed.
 *
 * @public called by the line of script in every page
 */
export function openSearch(): void {
  dialog ??= new SearchDialog();
  dialog.open();
}
