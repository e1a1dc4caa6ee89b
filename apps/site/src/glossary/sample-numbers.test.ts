import { expect, test } from 'vitest';
import { sampleAccount, sampleCampaign } from './sample-account.ts';
import { sampleNumbers } from './sample-numbers.ts';

// Worked out by hand from the account's posts: 637 to 711 and one of 3,216 likes and comments.
test('the numbers of the examples are those of the account', () => {
  expect(sampleNumbers).toMatchObject({
    interactions: '660',
    'mean interactions': '866',
    'rate by followers': '2.7%',
    'rate by reach': '8.1%',
    'top share': '67%',
    // (8 x 7 + 3 x 2) / (12 x 11)
    concentration: '0.47',
    'effective topics': '2.1',
    'following per follower': '0.051',
    'cost per engagement': '€0.36',
    'cost per thousand views': '€23.88',
  });
});

test('the numbers of the campaign follow from it', () => {
  expect(sampleNumbers).toMatchObject({
    spent: '€330',
    revenue: '€462',
    'conversion rate': '3.5%',
    'cost per order': '€30',
    'return on ad spend': '1.4',
    'return on investment': '\u221216%',
    'orders to break even': '14',
  });
  expect(sampleCampaign.fee).toBe(sampleAccount.quote.amount);
});
