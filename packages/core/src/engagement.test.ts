import { describe, expect, test } from 'vitest';
import type { Account } from './account.ts';
import { benchmarksFor, readEngagement } from './engagement.ts';
import { medianRate } from './engagement-curve.ts';

const account = (likes: number, comments: number, followers = 20_000): Account => ({
  platform: 'instagram',
  followers,
  typicalPost: { likes, comments },
});

describe('readEngagement', () => {
  test('divides likes and comments by followers', () => {
    expect(readEngagement(account(560, 40))).toMatchObject({
      met: 'yes',
      code: 'rate',
      rate: 0.03,
      basis: 'followers',
      posts: 1,
      benchmark: 'hypeauditor-2026',
      grade: 'dated',
      beyondSizes: false,
    });
  });

  test('asks for the benchmark that is named, if it fits the platform', () => {
    const sample = readEngagement(account(560, 40), 'kim-2020');
    expect(sample).toMatchObject({ met: 'no', benchmark: 'kim-2020' });
    const misfit = readEngagement(account(560, 40), 'creatoriq-2023');
    expect(misfit).toMatchObject({ benchmark: 'hypeauditor-2026' });
  });

  test('counts the very median as engaged, and one like less as not', () => {
    // 22,361 followers is the size that the 2026 figure for micro accounts stands for.
    const needed = Math.ceil(medianRate('hypeauditor-2026', 22_361) * 22_361 - 1e-6);
    expect(readEngagement(account(needed, 0, 22_361)).met).toBe('yes');
    expect(readEngagement(account(needed - 1, 0, 22_361)).met).toBe('no');
  });

  test('is not moved by one viral post', () => {
    const usual = Array.from({ length: 11 }, () => ({ likes: 90, comments: 10 }));
    const viral = { likes: 900_000, comments: 5_000 };
    const reading = readEngagement({
      platform: 'instagram',
      followers: 20_000,
      posts: [...usual, viral],
    });
    expect(reading).toMatchObject({ rate: 0.005, posts: 12 });
  });

  test('goes by views where a level by views is published', () => {
    const typicalPost = { likes: 800, comments: 40, views: 42_000 };
    const video: Account = { platform: 'tiktok', followers: 20_000, typicalPost };
    const reading = readEngagement(video);
    expect(reading).toMatchObject({ basis: 'views', rate: 0.02, grade: 'thin' });
    expect(reading).not.toHaveProperty('place');
    expect(readEngagement({ ...video, platform: 'instagram' })).toMatchObject({
      basis: 'followers',
      rate: 0.042,
    });
  });

  test('gives the rate on every basis that is known', () => {
    const typicalPost = { likes: 90, comments: 10, views: 4_000, reach: 2_500 };
    const reading = readEngagement({ platform: 'instagram', followers: 20_000, typicalPost });
    expect(reading).toMatchObject({
      basis: 'followers',
      rates: { followers: 0.005, reach: 0.04, views: 0.025 },
    });
    expect(readEngagement(account(90, 10))).toMatchObject({ rates: { followers: 0.005 } });
  });

  test('says how far the median of few posts may be off, and nothing of a typical post', () => {
    const posts = (count: number) => Array.from({ length: count }, () => ({ likes: 100 }));
    const interval = (count: number) => {
      const given: Account = { platform: 'instagram', followers: 10_000, posts: posts(count) };
      const reading = readEngagement(given);
      return reading.met === 'unknown' ? undefined : reading.interval;
    };
    expect(interval(1)).toEqual([expect.closeTo(0.01 / 1.69), expect.closeTo(0.01 * 1.69)]);
    expect(interval(12)).toEqual([expect.closeTo(0.01 / 1.23), expect.closeTo(0.01 * 1.23)]);
    expect(readEngagement(account(100, 0))).not.toHaveProperty('interval');
  });

  test('holds an account against its category where that is given', () => {
    const of = (category?: Account['category']) =>
      readEngagement({ ...account(90, 10), ...(category && { category }) });
    expect(of()).toMatchObject({ met: 'no' });
    expect(of('food')).toMatchObject({ met: 'yes' });
    expect(of('travel')).toMatchObject({ met: 'no' });
    const placeIn = (category?: Account['category']) => {
      const reading = of(category);
      return reading.met === 'unknown' ? undefined : reading.place?.percentile;
    };
    expect(placeIn('food')).toBeGreaterThan(placeIn('travel') ?? Number.NaN);
    expect(placeIn('food')).toBeGreaterThan(placeIn() ?? Number.NaN);
  });

  test('finds no level published for X', () => {
    const given: Account = { ...account(90, 10), platform: 'x' };
    expect(readEngagement(given)).toEqual({ met: 'unknown', code: 'no benchmark' });
  });

  test('leaves posts without views out of a rate by views', () => {
    const reading = readEngagement({
      platform: 'youtube',
      followers: 20_000,
      posts: [{ likes: 10, views: 100 }, { likes: 20, views: 100 }, { likes: 900 }],
    });
    expect(reading).toMatchObject({ basis: 'views', rate: expect.closeTo(0.15, 9) });
  });

  test.each<[string, Account, string]>([
    ['likes', { platform: 'instagram', followers: 20_000 }, 'interactions missing'],
    ['shown likes', account(0, 12), 'likes hidden'],
    ['followers', { platform: 'instagram', typicalPost: { likes: 4 } }, 'followers missing'],
    ['any followers', account(4, 0, 0), 'followers missing'],
    [
      'views',
      { platform: 'youtube', followers: 20_000, typicalPost: { likes: 4 } },
      'no benchmark',
    ],
  ])('is unknown without %s', (_, given, code) => {
    expect(readEngagement(given)).toEqual({ met: 'unknown', code });
  });

  test('says when no figure exists for accounts so small', () => {
    expect(readEngagement(account(5, 0, 200))).toMatchObject({ beyondSizes: true });
  });
});

test('every platform has a benchmark by the basis it is read on first', () => {
  expect(benchmarksFor('instagram', 'followers').length).toBeGreaterThanOrEqual(3);
  expect(benchmarksFor('tiktok', 'views')).toEqual(['hypeauditor-tiktok-2022']);
  expect(benchmarksFor('tiktok', 'followers')).toEqual(['influencer-hero-2024']);
  expect(benchmarksFor('youtube', 'views')).toEqual(['creatoriq-2023']);
  expect(benchmarksFor('youtube', 'followers')).toEqual([]);
});
