import '@micro-influencer/widget/define';
import type { MicroInfluencerCalculatorAttributes } from '@micro-influencer/widget';

export const attributes: MicroInfluencerCalculatorAttributes = { folowers: '24.3k' };
export const followers = document.createElement('micro-influencer-calculator').folowers;
document.addEventListener('micro-influencer-reading', ({ acount }) => acount);
