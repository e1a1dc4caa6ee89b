// A framework imports the modules of a page on its server too, where there is no element to define.
import {
  MicroInfluencerCalculatorElement,
  MicroInfluencerReadingEvent,
} from '@micro-influencer/widget';
import '@micro-influencer/widget/define';
import '@micro-influencer/widget/languages/de';
import { fragmentOf } from '@micro-influencer/widget/account-fragment';

console.log(
  JSON.stringify({
    dom: typeof globalThis.customElements,
    element: MicroInfluencerCalculatorElement.name,
    event: MicroInfluencerReadingEvent.type,
    link: fragmentOf({ platform: 'instagram', followers: 24_300 }),
  }),
);
