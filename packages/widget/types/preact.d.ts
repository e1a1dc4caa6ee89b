/** For Preact: `import type {} from '@micro-influencer/widget/preact'`, once anywhere. */
import type { HTMLAttributes } from 'preact';
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

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements {
      'micro-influencer-calculator': Properties;
    }
  }
}
