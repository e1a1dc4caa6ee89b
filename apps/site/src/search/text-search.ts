import { element } from './element.ts';
import { importAgain } from './import-again.ts';
import type { TextAnswer, TextQuestion } from './text-answer.ts';
import { words } from './words.ts';

/** What the file of the full-text search exports. */
interface TextFile {
  answerFromText(question: TextQuestion): Promise<TextAnswer>;
}

const fileAddress = `${import.meta.env.BASE_URL.replace(/\/$/, '')}/search-text.js`;

/** The part of the search that asks the full text: its code and its index are fetched for the first question. */
export class TextSearch {
  readonly section = element('section', { className: 'text' });
  readonly #say: (summary: string) => void;
  #query = '';
  #asked = 0;
  #isFollowing = false;

  /** @param say Told what was found, in one sentence */
  constructor(say: (summary: string) => void) {
    this.#say = say;
  }

  /** Whether the reader asked the full text, so that it is asked again when the query changes. */
  get isFollowing(): boolean {
    return this.#isFollowing;
  }

  /** Offers to ask the full text, in place of what an earlier query found there. */
  offer(query: string): void {
    this.#asked++;
    this.#query = query;
    if (query === '') {
      this.#isFollowing = false;
      this.section.replaceChildren();
      return;
    }
    const ask = element('button', { type: 'button', className: 'ask' }, words.askText(query));
    ask.addEventListener('click', () => {
      this.#isFollowing = true;
      void this.ask();
    });
    this.section.replaceChildren(ask);
  }

  /** Asks the full text and shows what it answers, unless the query has changed by then. */
  async ask(kind = ''): Promise<void> {
    const asked = ++this.#asked;
    const isCurrent = () => asked === this.#asked;
    const hadFocus = this.section.contains(document.activeElement);
    const fail = () => isCurrent() && this.#fail(kind);
    this.#say(words.busy);
    this.#put(hadFocus, element('p', { className: 'busy' }, words.busy));
    try {
      const { answerFromText } = await importAgain<TextFile>(fileAddress);
      const { summary, shown } = await answerFromText({
        query: this.#query,
        kind,
        choose: (chosen) => void this.ask(chosen),
        say: (text) => isCurrent() && this.#say(text),
        fail,
      });
      if (!isCurrent()) return;
      this.#say(summary);
      this.#put(this.#holdsFocus(), ...shown);
    } catch {
      fail();
    }
  }

  #holdsFocus(): boolean {
    return this.section.contains(document.activeElement);
  }

  #fail(kind: string): void {
    this.#say(words.unavailable);
    const again = element('button', { type: 'button', className: 'again' }, words.again);
    again.hidden = import.meta.env.DEV;
    again.addEventListener('click', () => void this.ask(kind));
    const failed = element('p', { className: 'failed' }, words.unavailable);
    this.#put(this.#holdsFocus(), failed, again);
  }

  /** Shows something else; a focus that would be lost with what stood there goes to its like or to the heading. */
  #put(hadFocus: boolean, ...shown: readonly Node[]): void {
    const heading = element('h2', { tabIndex: -1 }, words.inText);
    this.section.replaceChildren(heading, ...shown);
    if (!hadFocus) return;
    const like = this.section.querySelector<HTMLElement>(
      '[aria-pressed="true"], .again:not([hidden])',
    );
    (like ?? heading).focus();
  }
}
