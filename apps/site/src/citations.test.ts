import { describe, expect, test } from 'vitest';
import { Citations, citationsIn } from './citations.ts';

const body = `
Micro is <Fact of="iab-uk-micro-range" />, as <Cite source="park-2021" /> do.
In <Year of="kay-2020" />, <Fact of="iab-uk-nano-from" bare /> and
<SampleRate followers={20000} percentile={50} /> or
<SampleRate followers={20000} percentile={50} benchmark="hypeauditor-2026" />.
`;

test('finds what an article cites, in its order', () => {
  expect(citationsIn(body)).toEqual([
    { source: 'iab-uk-creator-tiers', fact: 'iab-uk-micro-range', noted: true },
    { source: 'park-2021', noted: true },
    { source: 'kay-2020', noted: false },
    { source: 'iab-uk-creator-tiers', fact: 'iab-uk-nano-from', noted: false },
    { source: 'kim-2020', noted: true },
    { source: 'hypeauditor-2026', noted: true },
  ]);
});

describe('Citations', () => {
  test('numbers sources by their first note; those without a note come last', () => {
    const citations = new Citations(body);
    expect(citations.sources).toEqual([
      'iab-uk-creator-tiers',
      'park-2021',
      'kim-2020',
      'hypeauditor-2026',
      'kay-2020',
    ]);
    expect(citations.numberOf('kim-2020')).toBe(3);
  });

  test('gives the note to the citation that comes first in the text, and once', () => {
    const citations = new Citations(
      '<Fact of="iab-uk-micro-range" /> then <Fact of="iab-uk-nano-from" />',
    );
    expect(citations.claimNote('iab-uk-creator-tiers', 'iab-uk-nano-from')).toBe(false);
    expect(citations.claimNote('iab-uk-creator-tiers', 'iab-uk-micro-range')).toBe(true);
    expect(citations.claimNote('iab-uk-creator-tiers', 'iab-uk-micro-range')).toBe(false);
  });

  test('gives a further fact of a source its own note once', () => {
    const citations = new Citations('');
    expect(citations.claimFurther('iab-uk-nano-from')).toBe(true);
    expect(citations.claimFurther('iab-uk-nano-from')).toBe(false);
  });
});
