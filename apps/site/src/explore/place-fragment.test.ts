import { describe, expect, it } from 'vitest';
import { placeFragment, placeStateIn } from './place-fragment.ts';

describe('placeFragment and placeStateIn', () => {
  it('give back what they were given', () => {
    expect(placeStateIn(placeFragment('12,5 k', '2,7 %', 'kim-2020'))).toEqual({
      followers: '12,5 k',
      rate: '2,7 %',
      benchmark: 'kim-2020',
    });
  });

  it.each(['', '#followers=5', `#followers=${'1'.repeat(41)}&rate=2`, '#style=x'])(
    'take nothing from "%s"',
    (fragment) => {
      expect(placeStateIn(fragment)).toBeUndefined();
    },
  );

  it('leave out a level that there is none of', () => {
    expect(placeStateIn('#followers=5&rate=2&benchmark=__proto__')).toEqual({
      followers: '5',
      rate: '2',
    });
  });
});
