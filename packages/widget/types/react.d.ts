/** For React 19: `import type {} from '@micro-influencer/widget/react'`, once anywhere. */
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type {
  MicroInfluencerCalculatorAttributes,
  MicroInfluencerCalculatorElement,
  MicroInfluencerReadingEvent,
} from '@micro-influencer/widget';

type Element = MicroInfluencerCalculatorElement;

interface Properties
  extends
    MicroInfluencerCalculatorAttributes,
    Omit<
      DetailedHTMLProps<HTMLAttributes<Element>, Element>,
      keyof MicroInfluencerCalculatorAttributes
    > {
  readonly 'onmicro-influencer-reading'?:
    ((event: MicroInfluencerReadingEvent) => void) | undefined;
}

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'micro-influencer-calculator': Properties;
    }
  }
}
