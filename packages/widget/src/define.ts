import { MicroInfluencerCalculatorElement } from './micro-influencer-calculator.element.ts';

declare global {
  interface HTMLElementTagNameMap {
    'micro-influencer-calculator': MicroInfluencerCalculatorElement;
  }
}

// Two snippets on one page are the normal case: the first copy wins, whatever its version.
if (!customElements.get('micro-influencer-calculator')) {
  customElements.define('micro-influencer-calculator', MicroInfluencerCalculatorElement);
}
