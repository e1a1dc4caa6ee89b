import { element } from './element.ts';
import { Finder } from './finder.ts';
import { nameSections } from './name-list.ts';
import styles from './search.css?inline';
import { fromShelf, type Shelf } from './shelf.ts';
import { TextSearch } from './text-search.ts';
import { words } from './words.ts';

/** Written into this file by the build. */
declare const shelfOfThisBuild: Shelf;

const namesListed = 8;

/** After so long without a key, what was found is said aloud, once. */
const pauseBeforeSaying = 700;

/** After so long the full text is asked by itself: where no name answers, or where it was asked before. */
const pauseBeforeText = 450;

const allAddress = `${import.meta.env.BASE_URL.replace(/\/$/, '')}/a-z/`;

class SearchDialog {
  readonly #finder = new Finder(fromShelf(shelfOfThisBuild));
  // Not the type "search": there Chromium's Esc empties the field and leaves the dialog open.
  readonly #input = element('input', {
    type: 'text',
    ariaLabel: words.title,
    placeholder: words.title,
    enterKeyHint: 'search',
    autocomplete: 'off',
    autocapitalize: 'off',
    spellcheck: false,
    maxLength: 200,
  });
  readonly #summary = element('p', { className: 'summary', ariaHidden: 'true' });
  readonly #said = element('p', { className: 'said', role: 'status' });
  readonly #names = element('div', { className: 'names' });
  readonly #text = new TextSearch((summary) => this.#announce(summary));
  readonly #dialog = element('dialog', { className: 'search', ariaLabel: words.title });
  #saying: ReturnType<typeof setTimeout> | undefined;
  #asking: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    document.head.append(element('style', {}, styles));
    const close = element('button', { type: 'button' }, words.close);
    const form = element('form', { role: 'search' }, this.#input, close);
    const foot = element(
      'p',
      { className: 'foot' },
      element('a', { href: allAddress }, words.all),
      element('span', {}, words.keys),
    );
    this.#dialog.append(
      form,
      this.#said,
      element('div', { className: 'found' }, this.#summary, this.#names, this.#text.section, foot),
    );
    document.body.append(this.#dialog);

    close.addEventListener('click', () => this.#dialog.close());
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#enter();
    });
    this.#input.addEventListener('input', () => this.#answer());
    this.#dialog.addEventListener('keydown', (event) => this.#walk(event));
    this.#dialog.addEventListener('click', ({ target, ctrlKey, metaKey, shiftKey }) => {
      const isLink = target instanceof Element && target.closest('a') !== null;
      // A link that opens elsewhere leaves the results where they are.
      if (target === this.#dialog || (isLink && !ctrlKey && !metaKey && !shiftKey)) {
        this.#dialog.close();
      }
    });
    // A keyboard on the screen covers the page without making it smaller.
    visualViewport?.addEventListener('resize', () => this.#fit());
    this.#answer();
  }

  open(): void {
    if (this.#dialog.open) return;
    this.#dialog.showModal();
    this.#fit();
    this.#input.select();
  }

  /** Answers from the names in this file, and asks the full text only where they do not suffice. */
  #answer(): void {
    clearTimeout(this.#asking);
    const query = this.#input.value.trim();
    const { hits, isGuess } = this.#finder.find(query);
    this.#names.replaceChildren(...nameSections(hits.slice(0, namesListed)));
    this.#text.offer(query);
    if (query === '') {
      this.#say(words.hint);
      return;
    }
    if (hits.length === 0) this.#say(words.noName(query));
    else if (isGuess) this.#say(words.nearest(query));
    else this.#say(words.byName(hits.length, Math.min(hits.length, namesListed)));
    if (hits.length === 0 || this.#text.isFollowing) {
      this.#asking = setTimeout(() => void this.#text.ask(), pauseBeforeText);
    }
  }

  #say(summary: string): void {
    this.#summary.textContent = summary;
    this.#announce(summary);
  }

  #announce(summary: string): void {
    clearTimeout(this.#saying);
    this.#saying = setTimeout(() => {
      this.#said.textContent = summary;
    }, pauseBeforeSaying);
  }

  #links(): readonly HTMLElement[] {
    return [...this.#dialog.querySelectorAll<HTMLElement>('.names a, .text a, .text .ask')];
  }

  #enter(): void {
    this.#links()[0]?.click();
  }

  #walk(event: KeyboardEvent): void {
    const { key, ctrlKey, metaKey, altKey } = event;
    const isInField = document.activeElement === this.#input;
    if (key === 'Enter' && isInField && (ctrlKey || metaKey)) {
      const [first] = this.#links();
      if (!(first instanceof HTMLAnchorElement)) return;
      event.preventDefault();
      open(first.href, '_blank', 'noopener');
      return;
    }
    if (ctrlKey || metaKey || altKey) return;
    const links = [...this.#links(), ...this.#dialog.querySelectorAll<HTMLElement>('.foot a')];
    const at = links.findIndex((link) => link === document.activeElement);
    const next = {
      ArrowDown: links[at + 1],
      ArrowUp: at === 0 ? this.#input : links[at - 1],
      // In the field these two are the field's own.
      Home: isInField ? undefined : links[0],
      End: isInField ? undefined : links.at(-1),
    }[key];
    if (next) {
      event.preventDefault();
      next.focus();
    } else if (at >= 0 && (key === 'Backspace' || (key.length === 1 && key !== ' '))) {
      // Typed on a result, it goes on with the query.
      this.#input.focus();
    }
  }

  #fit(): void {
    this.#dialog.style.setProperty('--room', `${visualViewport?.height ?? innerHeight}px`);
  }
}

let dialog: SearchDialog | undefined;

/**
 * Opens the search over the page, with the query it was closed with; the focus returns to where it was
 * when it is closed.
 *
 * @public called by the line of script in every page
 */
export function openSearch(): void {
  dialog ??= new SearchDialog();
  dialog.open();
}
