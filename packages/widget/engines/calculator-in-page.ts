import type { Tab } from './tab.ts';

/** One calculator on the page of a tab, by its place among them. */
export class CalculatorInPage {
  readonly #tab: Tab;
  readonly #index: number;

  constructor(tab: Tab, index = 0) {
    this.#tab = tab;
    this.#index = index;
  }

  /** Waits until every calculator on the page has had its turn to render what changed. */
  async settled(): Promise<void> {
    await this.#tab.run(async () => {
      for (let turn = 0; turn < 3; turn++) {
        await new Promise((resolve) => setTimeout(resolve, 30));
      }
    });
  }

  /** Text of the first element that matches inside the calculator, with single spaces. */
  async text(selector: string): Promise<string | null> {
    await this.settled();
    return this.#tab.run(
      (index, css) => {
        const calculators = document.querySelectorAll('micro-influencer-calculator');
        const found = calculators[index]?.shadowRoot?.querySelector(css);
        return found?.textContent?.replace(/\s+/g, ' ').trim() ?? null;
      },
      this.#index,
      selector,
    );
  }

  async verdict(): Promise<string | null> {
    return this.text('.verdict');
  }

  /** Puts the focus into a field and marks what stands in it, so that typing replaces it. */
  async focus(field: string): Promise<void> {
    await this.settled();
    await this.#tab.run(
      (index, name) => {
        const calculators = document.querySelectorAll('micro-influencer-calculator');
        const found = calculators[index]?.shadowRoot?.getElementById(name);
        found?.focus();
        if (found instanceof HTMLInputElement) found.select();
      },
      this.#index,
      field,
    );
  }

  /** Types into fields one after the other, and leaves each by the tab key. */
  async fill(texts: Readonly<Record<string, string>>): Promise<void> {
    for (const [field, text] of Object.entries(texts)) {
      await this.focus(field);
      await this.#tab.type(text);
      await this.#tab.press('Tab');
    }
    await this.settled();
  }

  /** Opens what is there for more detail, or a part of it; or closes it. */
  async toggleDetails(part: 'details' | 'share' = 'details'): Promise<void> {
    await this.settled();
    await this.#tab.run(
      (index, name) => {
        const calculators = document.querySelectorAll('micro-influencer-calculator');
        const root = calculators[index]?.shadowRoot;
        root?.querySelector<HTMLElement>(`details[part="${name}"] > summary`)?.click();
      },
      this.#index,
      part,
    );
    await this.settled();
  }

  /** What stands in the fields, by their names. */
  async values(): Promise<Readonly<Record<string, string>>> {
    await this.settled();
    return this.#tab.run((index) => {
      const calculators = document.querySelectorAll('micro-influencer-calculator');
      const inputs = calculators[index]?.shadowRoot?.querySelectorAll('input') ?? [];
      return Object.fromEntries(Array.from(inputs, ({ name, value }) => [name, value]));
    }, this.#index);
  }

  /** Where the calculator and its parts stand on the page, in whole pixels. */
  async boxes(selector: string): Promise<readonly Box[]> {
    return this.#tab.run(
      (index, css) => {
        const calculator = document.querySelectorAll('micro-influencer-calculator')[index];
        const parts = calculator?.shadowRoot?.querySelectorAll(css) ?? [];
        return Array.from(parts, (part) => {
          const { left, top, width, height } = part.getBoundingClientRect();
          return {
            left: Math.round(left),
            top: Math.round(top),
            width: Math.round(width),
            height: Math.round(height),
          };
        });
      },
      this.#index,
      selector,
    );
  }
}

/** A rectangle on the page. */
export type Box = Readonly<Record<'left' | 'top' | 'width' | 'height', number>>;
