/** For Solid: `import type {} from '@micro-influencer/widget/solid'`, once anywhere. */
import type { JSX } from 'solid-js';
import type {
  MicroInfluencerCalculatorAttributes,
  MicroInfluencerCalculatorElement,
  MicroInfluencerReadingEvent,
} from '@micro-influencer/widget';

interface Properties
  extends
    MicroInfluencerCalculatorAttributes,
    Omit<
      JSX.HTMLAttributes<MicroInfluencerCalculatorElement>,
      keyof MicroInfluencerCalculatorAttributes
    > {
  readonly 'on:micro-influencer-reading'?:
    ((event: MicroInfluencerReadingEvent) => void) | undefined;
}

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements {
      'micro-influencer-calculator': Properties;
    }
  }
}
