import { MicroInfluencerCalculatorElement } from './micro-influencer-calculator.element.ts';

/**
 * Puts a calculator into each `<div data-micro-influencer-calculator>`, the form that sanitisers
 * leave in a post, and moves the children of the placeholder into it as its fallback.
 *
 * Attributes come from those of the same name after `data-`, and only ones that the calculator
 * declares: a sanitiser lets `data-onclick` through because nobody is expected to act on it.
 */
export function upgradePlaceholders(): void {
  for (const placeholder of document.querySelectorAll('[data-micro-influencer-calculator]')) {
    // True on a second call and after another copy of this file; also in a clone.
    if (placeholder.querySelector('micro-influencer-calculator')) continue;
    const calculator = document.createElement('micro-influencer-calculator');
    for (const name of MicroInfluencerCalculatorElement.observedAttributes) {
      const value = placeholder.getAttribute(`data-${name}`);
      if (value !== null) calculator.setAttribute(name, value);
    }
    calculator.append(...placeholder.childNodes);
    placeholder.append(calculator);
  }
}
