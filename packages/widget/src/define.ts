import { MicroInfluencerCalculatorElement } from './micro-influencer-calculator.element.ts';
import { upgradePlaceholders } from './upgrade-placeholders.ts';

declare global {
  interface HTMLElementTagNameMap {
    'micro-influencer-calculator': MicroInfluencerCalculatorElement;
  }
}

// Absent on a server, where frameworks run the imports of a page as well.
if (globalThis.customElements) {
  // Two snippets on one page are the normal case: the first copy wins, whatever its version.
  if (!customElements.get('micro-influencer-calculator')) {
    customElements.define('micro-influencer-calculator', MicroInfluencerCalculatorElement);
  }
  upgradePlaceholders();
  // A classic script in the head runs before there is a post to look at.
  document.addEventListener('DOMContentLoaded', upgradePlaceholders);
}
