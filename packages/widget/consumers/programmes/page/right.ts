import '@micro-influencer/widget/define';
import {
  MicroInfluencerCalculatorElement,
  MicroInfluencerReadingEvent,
  type MicroInfluencerCalculatorAttributes,
} from '@micro-influencer/widget';
import { fragmentOf } from '@micro-influencer/widget/account-fragment';

export const attributes: MicroInfluencerCalculatorAttributes = { followers: '24.3k' };
export const calculator: MicroInfluencerCalculatorElement | null = document.querySelector(
  'micro-influencer-calculator',
);
export const made: MicroInfluencerCalculatorElement = document.createElement(
  'micro-influencer-calculator',
);
export const link: string = fragmentOf({ platform: 'instagram', followers: 24_300 });

document.addEventListener(MicroInfluencerReadingEvent.type, ({ account }) => account.followers);
calculator?.addEventListener(
  'micro-influencer-reading',
  ({ classification }) => classification.verdict === 'micro-influencer',
);
