import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { claims } from './claims.ts';
import { engagementBenchmarks } from './engagement-benchmarks.ts';
import { facts } from './facts.ts';
import csv from './instagram-2018-19-post-engagement.csv?raw';
import { instagramPosts201819, percentilesKnown } from './instagram-posts-2018-19.ts';
import {
  claimSchema,
  engagementBenchmarkSchema,
  factSchema,
  sourceSchema,
  tierSchemeSchema,
} from './schema.ts';
import type { Source } from './source.ts';
import { sources, type SourceId } from './sources.ts';
import { tierSchemes } from './tier-schemes.ts';

const register: Readonly<Record<string, Source>> = sources;

/** What is wrong with each entry, by name; empty where nothing is. */
function problemsOf(entries: object, schema: z.ZodType): readonly string[] {
  return Object.entries(entries).flatMap(([id, entry]) => {
    const parsed = schema.safeParse(entry);
    return parsed.success ? [] : [`${id}: ${z.prettifyError(parsed.error)}`];
  });
}

describe('the register', () => {
  test.each<[string, object, z.ZodType]>([
    ['sources', sources, sourceSchema],
    ['facts', facts, factSchema],
    ['claims', claims, claimSchema],
    ['definitions', tierSchemes, tierSchemeSchema],
    ['benchmarks', engagementBenchmarks, engagementBenchmarkSchema],
  ])('has only well-formed %s', (_, entries, schema) => {
    expect(problemsOf(entries, schema)).toEqual([]);
  });

  test('finds what is malformed', () => {
    const [source] = Object.values(sources);
    const reversed = { value: [2, 1], unit: 'ratio', source: 'kim-2020', what: 'ends reversed' };
    const overlapping = {
      publisher: 'Nobody',
      year: 2020,
      cuts: [
        [0, 'nano'],
        [500, 'micro'],
        [400, 'macro'],
      ],
    };
    expect(problemsOf({ a: { ...source, kind: 'rumour' } }, sourceSchema)).toHaveLength(1);
    expect(problemsOf({ a: reversed }, factSchema)).toHaveLength(1);
    expect(problemsOf({ a: { ...reversed, value: 1, source: 'x' } }, factSchema)).toHaveLength(1);
    expect(problemsOf({ a: overlapping }, tierSchemeSchema)).toHaveLength(1);
  });

  test('repeats publisher and year where a source is used as it has them', () => {
    for (const [id, { publisher, year }] of Object.entries(tierSchemes)) {
      expect([id, register[id]?.short, register[id]?.year]).toEqual([id, publisher, year]);
    }
    for (const [id, { publisher }] of Object.entries(engagementBenchmarks)) {
      expect([id, register[id]?.short]).toEqual([id, publisher]);
    }
  });

  test('has no source that nothing rests on', () => {
    const used = new Set<string>([
      ...Object.keys(tierSchemes),
      ...Object.keys(engagementBenchmarks),
      ...[...Object.values(facts), ...Object.values(claims)].map(({ source }) => source),
    ]);
    expect(Object.keys(sources).filter((id) => !used.has(id))).toEqual([]);
  });

  test('states no number of a source that has not been verified', () => {
    const unverified = Object.entries(facts).filter(
      ([, { source }]) => register[source]?.read === 'unverified',
    );
    expect(unverified).toEqual([]);
  });
});

test('the sample is what its published file says', () => {
  const [header = '', ...lines] = csv.trim().split('\n');
  const column = (name: string) => header.split(',').indexOf(name);
  const rows = lines.map((line) => {
    const cells = line.split(',').map(Number);
    return [
      cells[column('followers_geomean')],
      percentilesKnown.map((percentile) => cells[column(`er_pct_p${percentile}`)]),
    ];
  });
  expect(instagramPosts201819).toEqual(rows);
});

test('a source id is a type, so that a wrong one does not compile', () => {
  // @ts-expect-error: not in the register
  const wrong: SourceId = 'no-such-source';
  expect(Object.hasOwn(sources, wrong)).toBe(false);
});
