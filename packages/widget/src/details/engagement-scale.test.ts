import { expect, test } from 'vitest';
import { readEngagement, type Account } from '@micro-influencer/core';
import { engagementScale } from './engagement-scale.ts';
import { english } from '../locales/english.ts';
import { englishDetails } from './locales/english.ts';
import { sayScale } from './scale.ts';

function scaleOf(followers: number, likes: number, platform: Account['platform'] = 'instagram') {
  const account: Account = { platform, followers, typicalPost: { likes, views: 9_000 } };
  const reading = readEngagement(account, 'kim-2020');
  if (reading.met === 'unknown') throw new Error('Nothing is known of the engagement');
  return engagementScale(reading, followers, english, englishDetails);
}

// The rates are those of the sample's bracket around 19,407 followers.
test('says which share of posts has less than each rate', () => {
  const scale = scaleOf(19_407, 636);
  expect(scale?.caption).toBe('Share of posts at this size with a lower rate (Kim et al., 2019)');
  expect(scale && sayScale(scale)).toBe('5%: 0.6%, 25%: 1.8%, 50%: 3.3%, 75%: 5.5%, 95%: 11%');
});

test('the account stands at its percentile', () => {
  const scale = scaleOf(19_407, 637);
  expect(scale?.mark).toBeCloseTo(0.5, 2);
  expect(scale?.account).toBe('This account: 50% (3.3%)');
});

test.each([
  ['below', 0, 0.01, 'This account: 0%, beyond the data'],
  ['above', 9_000, 0.99, 'This account: 46%, beyond the data'],
])('an account %s the data is held at its end and said to be', (_, likes, mark, account) => {
  expect(scaleOf(19_407, likes)).toMatchObject({ mark, account });
});

test('there is none where no spread is published', () => {
  expect(scaleOf(19_407, 636, 'tiktok')).toBeUndefined();
});
