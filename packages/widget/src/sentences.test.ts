import { classify, platforms, type Account } from '@micro-influencer/core';
import { describe, expect, test } from 'vitest';
import { englishDetails } from './details/locales/english.ts';
import { sayChange, sayRobustness } from './details/sentences.ts';
import { english } from './locales/english.ts';
import { numberFormat } from './number-format.ts';
import { sayEngagement, sayFollowing, sayNiche, sayVerdict } from './sentences.ts';

const format = numberFormat('en');

const micro: Account = {
  platform: 'instagram',
  followers: 24_300,
  typicalPost: { likes: 640, comments: 22 },
  topics: { kind: 'main topic', posts: 12, onMainTopic: 8 },
};

/** Everything that is said of an account, a sentence a line. */
function say(account: Account): readonly string[] {
  const reading = classify(account);
  return [
    sayVerdict(reading, english),
    sayFollowing(reading.following, english),
    sayEngagement(reading.engagement, english),
    sayNiche(reading.niche, english),
    sayRobustness(reading.robustness, englishDetails, format),
    ...reading.changes.map((change) => sayChange(reading, change, englishDetails, format)),
  ];
}

describe('the English words', () => {
  test('give a micro-influencer its verdict, its reasons and what would change it', () => {
    expect(say(micro)).toEqual([
      'A micro-influencer: moderate in size, highly engaged, focused.',
      'Micro by IAB UK; micro in 13 of 16 published definitions.',
      'Interactions are 2.7% of followers; typical for this size are 0.54% (HypeAuditor, 2026). That beats 97 in 100 posts of such accounts, if rates spread as in Kim et al., 2019.',
      '67% of 12 posts are about the main topic. Half counts as focused, by convention.',
      'The verdict is the same in 26 of 48 pairs of a published definition and benchmark.',
      'With 9,999 followers it would no longer be micro.',
      'With 532 fewer likes on a typical post it would fall below the typical rate.',
      'With 5 posts on the main topic it would no longer be focused.',
    ]);
  });

  test('say of another tier which one, and of a cut how near', () => {
    const reading = classify({ ...micro, followers: 51_000 });
    expect(sayVerdict(reading, english)).toBe('Not a micro-influencer: mid-tier by size.');
    expect(sayFollowing(reading.following, english)).toContain('within 5% of the cut at 50,000');
    expect(sayVerdict(classify({ ...micro, followers: 500 }), english)).toBe(
      'Not a micro-influencer by size.',
    );
  });

  test('ask for what is missing', () => {
    expect(sayVerdict(classify({ platform: 'instagram' }), english)).toBe(
      'Not enough to tell. Next: the number of followers.',
    );
  });

  test('hold neither NaN nor undefined nor a double space, whatever the account', () => {
    const likes = [undefined, 0, 3, 40, 9_000];
    const followers = [undefined, 0, 500, 9_900, 24_300, 3_000_000];
    for (const platform of platforms) {
      for (const count of followers) {
        for (const like of likes) {
          const account: Account = {
            platform,
            ...(count !== undefined && { followers: count }),
            ...(like !== undefined && { typicalPost: { likes: like, comments: 2, views: 800 } }),
          };
          expect(say(account).join('\n')).not.toMatch(/NaN|undefined|null|Infinity| {2}|\.\./);
        }
      }
    }
  });
});
