/** For Svelte 5: `import type {} from '@micro-influencer/widget/svelte'`, once anywhere. */
import type { HTMLAttributes } from 'svelte/elements';
import type {
  MicroInfluencerCalculatorAttributes,
  MicroInfluencerCalculatorElement,
  MicroInfluencerReadingEvent,
} from '@micro-influencer/widget';

interface Properties
  extends
    MicroInfluencerCalculatorAttributes,
    Omit<
      HTMLAttributes<MicroInfluencerCalculatorElement>,
      keyof MicroInfluencerCalculatorAttributes
    > {
  readonly 'onmicro-influencer-reading'?:
    ((event: MicroInfluencerReadingEvent) => void) | undefined;
}

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
    'micro-influencer-calculator': Properties;
  }
}
