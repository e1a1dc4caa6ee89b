export type { MicroInfluencerCalculatorAttributes } from './attributes.ts';
export { MicroInfluencerCalculatorElement } from './micro-influencer-calculator.element.ts';
export { MicroInfluencerReadingEvent } from './reading-event.ts';
