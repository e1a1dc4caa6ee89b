import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { examplePlace, placeSentence, readPlace } from './engagement-place.ts';

describe('readPlace', () => {
  it('reads followers as a count and the rate in percent', () => {
    expect(readPlace('24,300', '2.5')).toEqual({ ok: true, followers: 24_300, rate: 0.025 });
    expect(readPlace('12.5k', '2,5 %')).toMatchObject({ followers: 12_500, rate: 0.025 });
  });

  it.each([
    ['', '2', ['followers']],
    ['0', '2', ['followers']],
    ['lots', 'much', ['followers', 'rate']],
    ['20k', '', ['rate']],
    ['20k', '101', ['rate']],
    ['20k', '-1', ['rate']],
  ])('asks for other followers or rates than "%s" and "%s"', (followers, rate, fields) => {
    const reading = readPlace(followers, rate);
    expect(!reading.ok && Object.keys(reading.problems)).toEqual(fields);
  });

  it('answers whatever is typed', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (followers, rate) => {
        expect(typeof readPlace(followers, rate).ok).toBe('boolean');
      }),
    );
  });
});

describe('placeSentence', () => {
  const sentence = (followers: number, rate: number) => placeSentence('kim-2020', followers, rate);

  it('says how many posts are beaten, and what is typical', () => {
    expect(sentence(19_407, 0.03279)).toBe(
      'This beats 50 in 100 posts by accounts of 19,407 followers. Typical for the size is 3.3% (Kim et al., 2019).',
    );
  });

  it('says no more than the sample can tell apart', () => {
    expect(sentence(20_000, 0.9)).toMatch(/^This beats more than 99 in 100 posts/);
    expect(sentence(20_000, 0)).toMatch(/^This is among the lowest 1 in 100 posts/);
  });

  it('has no percentile where a level has no spread', () => {
    expect(placeSentence('creatoriq-2023', 20_000, 0.02)).toMatch(/^This level says/);
  });

  it('reads the example of the page', () => {
    expect(readPlace(examplePlace.followers, examplePlace.rate).ok).toBe(true);
  });
});
