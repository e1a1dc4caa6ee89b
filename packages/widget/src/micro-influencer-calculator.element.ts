import { benchmarksFor, readVerdict, schemesFor } from '@micro-influencer/core';
import { html, nothing, render, type TemplateResult } from 'lit/html.js';
import type { Details } from './details/details.ts';
import {
  asksForViews,
  countFields,
  emptyTexts,
  platformFrom,
  readForm,
  type CountField,
  type Texts,
} from './form.ts';
import { addLanguage, wordsFor } from './languages.ts';
import { loadDetails } from './load-details.ts';
import type { Words } from './locales/english.ts';
import styles from './micro-influencer-calculator.css?inline';
import { MicroInfluencerReadingEvent } from './reading-event.ts';
import { renderField, renderPlatform } from './render-field.ts';
import { renderResult } from './render-result.ts';

/** How long typing must rest before the verdict is announced, in milliseconds. */
const announcementDelay = 1_000;

/** Lets a server import the class, which only a browser can define. */
const Base = globalThis.HTMLElement ?? class {};

const asCountField = (name: string): CountField | undefined =>
  countFields.find((field) => field === name);

/** Calculators that are to render, in turn. */
const due = new Set<MicroInfluencerCalculatorElement>();

/** Calculators in a document, which a language that arrives late has to reach. */
const shown = new Set<MicroInfluencerCalculatorElement>();

/** One style sheet for every calculator on the page; a constructed one needs no leave of a policy. */
let sheet: CSSStyleSheet | undefined;

/**
 * Classifies an account from typed numbers: tier, engagement for its size, niche, and the verdict
 * over the three. Sends nothing, stores nothing.
 *
 * The attributes of counts are read as if they had been typed; one that cannot be read shows the
 * sentence that typing it would. A change of one leaves what was typed into the other fields.
 *
 * @element micro-influencer-calculator
 * @attr {'instagram' | 'tiktok' | 'youtube' | 'x'} platform - Which platform is chosen at first; Instagram otherwise
 * @attr followers - Number of followers or subscribers
 * @attr likes - Likes on a typical post
 * @attr comments - Comments on a typical post
 * @attr views - Views of a typical video, on TikTok and YouTube
 * @attr posts - Recent posts that were looked at for the niche
 * @attr main-topic - How many of these are about the main topic
 * @attr lang - Language, of those that have been added; the nearest ancestor's otherwise
 * @attr scheme - Definition of the tiers, such as `iab-uk-creator-tiers`
 * @attr benchmark - Level of engagement to compare with, such as `hypeauditor-2026`
 * @attr recent-posts - Recent posts, one a line: likes, comments, views; this one and the next five for more detail
 * @attr topics - Topics of recent posts, one a line: name, number of posts
 * @attr following - Accounts that it follows
 * @attr price - Price asked for a collaboration
 * @attr currency - Currency of that price, such as `EUR`
 * @attr deliverables - Posts that the price is for
 * @attr layout - `compact` keeps to one narrow column; `full` opens from the start what is otherwise
 *   opened for more detail
 * @attr theme - `light` or `dark`; follows the `color-scheme` of the page otherwise
 * @attr share-url - Address of the page that a shared link opens; that of the first link inside the
 *   element otherwise, else the page itself
 * @slot - Shown before the script has loaded and where it cannot; not shown by the calculator itself
 * @fires {MicroInfluencerReadingEvent} micro-influencer-reading - When the classification may have changed
 * @csspart form - The fields
 * @csspart field - One label with its field
 * @csspart input - A field
 * @csspart problem - What is wrong with a field
 * @csspart result - Everything below the fields
 * @csspart verdict - The verdict in one sentence
 * @csspart criterion - One of the three criteria
 * @csspart scale - One of the two pictures with its caption
 * @csspart share - What copies the result and saves it as a card
 * @csspart details - What is opened for more detail
 * @csspart file - In it, what takes a file
 * @csspart signals - In it, what public numbers say of bought followers
 * @csspart changes - In it, what would change the verdict
 * @csspart cost - In it, what a price comes to
 * @csspart fees - In it, what published price lists ask
 * @cssprop --micro-influencer-accent - The mark beside the verdict and the focus ring
 * @cssprop --micro-influencer-border - Colour of lines
 * @cssprop --micro-influencer-field - Background of fields
 * @cssprop --micro-influencer-field-text - Text colour of fields
 * @cssprop --micro-influencer-error - Colour of what is wrong
 * @cssprop --micro-influencer-gap - Space between parts
 */
export class MicroInfluencerCalculatorElement extends Base {
  static readonly observedAttributes = [
    'platform',
    'scheme',
    'benchmark',
    'lang',
    'layout',
    'recent-posts',
    'topics',
    'following',
    'price',
    'currency',
    'deliverables',
    ...countFields,
  ];

  /**
   * Adds a language and shows it in the calculators whose nearest `lang` asks for it.
   *
   * Reached through the registry, so that a file of words needs no import and leaves no global:
   * `customElements.whenDefined('micro-influencer-calculator').then((calculator) => ...)`.
   */
  static addLanguage(words: Words): void {
    addLanguage(words);
    for (const calculator of shown) calculator.#requestRender();
  }

  /**
   * Renders one calculator, and the next in a frame of its own, so that laying out a hundred of them
   * does not hold the page up. Frames are counted by the clock, since a window that nobody looks at
   * has none.
   */
  static readonly #takeTurn = (): void => {
    const [calculator] = due;
    if (!calculator) return;
    due.delete(calculator);
    if (due.size) setTimeout(this.#takeTurn, 16);
    calculator.#render();
  };

  #texts: Texts = emptyTexts;

  /** Fields that have been left at least once, and so may say what is wrong. */
  readonly #left = new Set<CountField>();

  #announced = '';

  #announcementTimer: ReturnType<typeof setTimeout> | undefined;

  /** There from the first time that more detail is asked for. */
  #details: Details | undefined;

  #isNotLoaded = false;

  /** An empty list until they are dropped. Read by the details, however late these come. */
  #dragged: FileList | undefined;

  connectedCallback(): void {
    shown.add(this);
    this.#requestRender();
  }

  disconnectedCallback(): void {
    shown.delete(this);
    due.delete(this);
  }

  attributeChangedCallback(name: string, _: string | null, text: string | null): void {
    const field = asCountField(name);
    if (field && text !== null) {
      this.#texts = { ...this.#texts, [field]: text };
      this.#left.add(field);
    }
    this.#requestRender();
  }

  /** Renders in turn, once for all that changes in one go. */
  #requestRender(): void {
    if (!this.isConnected) return;
    if (!due.size) setTimeout(MicroInfluencerCalculatorElement.#takeTurn);
    due.add(this);
  }

  /** What a visitor does waits for no other calculator. */
  #renderSoon(): void {
    setTimeout(() => this.#render());
  }

  #render(): void {
    due.delete(this);
    if (this.isConnected) render(this.#readAndRender(), this.shadowRoot ?? this.#makeRoot());
  }

  #makeRoot(): ShadowRoot {
    const root = this.attachShadow({ mode: 'open', delegatesFocus: true });
    if (!sheet) {
      sheet = new CSSStyleSheet();
      sheet.replaceSync(styles);
    }
    root.adoptedStyleSheets = [sheet];
    this.addEventListener('dragover', this.#onDrag);
    this.addEventListener('drop', this.#onDrag);
    return root;
  }

  readonly #onInput = ({ target }: Event): void => {
    if (target instanceof HTMLSelectElement) this.setAttribute('platform', target.value);
    if (target instanceof HTMLInputElement) {
      this.#texts = { ...this.#texts, [target.name]: target.value };
    }
    this.#announceLater();
    this.#renderSoon();
  };

  readonly #onChange = ({ target }: Event): void => {
    const field = target instanceof HTMLInputElement && asCountField(target.name);
    if (field) this.#left.add(field);
    this.#announceLater();
    this.#renderSoon();
  };

  /** Loads the details when they are opened for the first time, and again where that went wrong. */
  readonly #onToggle = async ({ target }: Event): Promise<void> => {
    if (this.#details || !(target instanceof HTMLDetailsElement && target.open)) return;
    try {
      const { createDetails } = await loadDetails();
      this.#details ??= createDetails(this, () => {
        this.#announceLater();
        this.#renderSoon();
      });
    } catch {
      this.#isNotLoaded = true;
    }
    this.#renderSoon();
  };

  /**
   * Takes files from the browser, which would leave the page for one that is dropped, and opens what
   * reads them. Text that is dragged is left to the fields.
   */
  readonly #onDrag = (event: DragEvent): void => {
    const { dataTransfer } = event;
    if (!dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    // Held, files are an empty list, which is not to replace those that were dropped.
    if (!this.#dragged || dataTransfer.files.length) this.#dragged = dataTransfer.files;
    this.#renderSoon();
  };

  /**
   * Says what is wrong and the verdict once typing rests or a field is left; a sentence for every key
   * would talk over the typist.
   */
  #announceLater(): void {
    clearTimeout(this.#announcementTimer);
    this.#announcementTimer = setTimeout(() => {
      const parts = this.shadowRoot?.querySelectorAll<HTMLElement>('.head:has(.problem),.verdict');
      this.#announced = Array.from(parts ?? [], ({ innerText }) => innerText).join('\n');
      this.#renderSoon();
    }, announcementDelay);
  }

  #readAndRender(): TemplateResult {
    const platform = platformFrom(this.getAttribute('platform'));
    const words = wordsFor(this.closest<HTMLElement>('[lang]')?.lang);
    const { account: typed, counts, problems } = readForm(platform, this.#texts, words.locale);
    const account = this.#details?.complete(typed, words) ?? typed;
    const scheme = schemesFor(platform).find((id) => id === this.getAttribute('scheme'));
    const benchmark = benchmarksFor(platform).find((id) => id === this.getAttribute('benchmark'));
    const classification = readVerdict(account, { scheme, benchmark });
    this.dispatchEvent(new MicroInfluencerReadingEvent(account, classification));
    return html`<div class="box" lang=${words.locale}>
      <div class="fields" part="form" @input=${this.#onInput} @change=${this.#onChange}>
        ${renderPlatform(platform, words)}
        ${countFields
          .filter((field) => field !== 'views' || asksForViews(platform))
          .map((field) =>
            renderField({
              field,
              text: this.#texts[field],
              reading: counts.get(field),
              problem: this.#left.has(field) ? problems[field] : undefined,
              words,
            }),
          )}
      </div>
      ${renderResult(classification, words)}
      <details
        part="details"
        .open=${this.getAttribute('layout') === 'full' || this.#dragged}
        @toggle=${this.#onToggle}
      >
        <summary>${words.more}</summary>
        ${
          this.#details?.render(account, classification, words, this.#dragged) ??
          (this.#isNotLoaded ? html`<p role="alert">${words.notLoaded}</p>` : nothing)
        }
      </details>
      <output>${this.#announced}</output>
    </div>`;
  }
}
