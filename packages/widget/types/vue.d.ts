/** For templates of Vue: `import type {} from '@micro-influencer/widget/vue'`, once anywhere. */
import type { HTMLAttributes, PublicProps } from 'vue';
import type {
  MicroInfluencerCalculatorAttributes,
  MicroInfluencerReadingEvent,
} from '@micro-influencer/widget';

/** The name by which Vue's checker of templates looks for an attribute with hyphens. */
type CamelCase<Name extends string> = Name extends `${infer Head}-${infer Tail}`
  ? `${Head}${Capitalize<CamelCase<Tail>>}`
  : Name;

type Attributes = {
  readonly [
    Name in keyof MicroInfluencerCalculatorAttributes as CamelCase<Name>
  ]: MicroInfluencerCalculatorAttributes[Name];
};

type Properties = Attributes &
  Omit<HTMLAttributes, keyof Attributes> & {
    readonly onMicroInfluencerReading?: (event: MicroInfluencerReadingEvent) => void;
  };

declare module 'vue' {
  interface GlobalComponents {
    'micro-influencer-calculator': new () => { $props: Properties & PublicProps };
  }
}
