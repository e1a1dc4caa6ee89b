import { expect, test } from 'vitest';
import * as z from 'zod';
import { categoryMedians, categorySizes } from './category-engagement-2018-19.ts';
import { claims } from './claims.ts';
import { commentBands201819 } from './comment-bands-2018-19.ts';
import { dataChanges } from './data-changes.ts';
import { engagementBenchmarks } from './engagement-benchmarks.ts';
import { facts } from './facts.ts';
import { feeModels } from './fee-models.ts';
import { followingBands201819 } from './following-bands-2018-19.ts';
import categoryCsv from './instagram-2018-19-category-engagement.csv?raw';
import followingCsv from './instagram-2018-19-following-ratio.csv?raw';
import postsCsv from './instagram-2018-19-post-engagement.csv?raw';
import { instagramPosts201819 } from './instagram-posts-2018-19.ts';
import { medianErrors } from './median-error.ts';
import { postVariation } from './post-variation.ts';
import { fewestFollowersSampled } from './sampled-sizes-2018-19.ts';
import { dataChangeSchema } from './schema.ts';
import { sources } from './sources.ts';
import { tierSchemes } from './tier-schemes.ts';
import { topicLexicon } from './topic-lexicon.ts';

// Of the engine itself; this package otherwise names nothing that only some engines have.
declare const crypto: {
  readonly subtle: { digest(algorithm: 'SHA-256', data: unknown): Promise<ArrayBuffer> };
};
declare const TextEncoder: new () => { encode(text: string): unknown };

const data = {
  sources,
  facts,
  claims,
  tierSchemes,
  engagementBenchmarks,
  feeModels,
  instagramPosts201819,
  commentBands201819,
  followingBands201819,
  categoryMedians,
  categorySizes,
  medianErrors,
  postVariation,
  fewestFollowersSampled,
  topicLexicon,
  files: [postsCsv, followingCsv, categoryCsv],
};

async function fingerprintOf(content: unknown): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(content));
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest.slice(0, 8), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

test('the data are as the newest entry of their changelog left them', async () => {
  const fingerprint = await fingerprintOf(data);
  expect(
    dataChanges[0]?.fingerprint,
    `The data have changed: add an entry to data-changes.ts with the fingerprint ${fingerprint}.`,
  ).toBe(fingerprint);
});

test('any change of the data changes the fingerprint', async () => {
  const altered = { ...data, fewestFollowersSampled: fewestFollowersSampled + 1 };
  expect(await fingerprintOf(altered)).not.toBe(await fingerprintOf(data));
});

test('every entry is well formed, and the newest stand first', () => {
  for (const entry of dataChanges) {
    const parsed = dataChangeSchema.safeParse(entry);
    expect(parsed.success ? '' : z.prettifyError(parsed.error)).toBe('');
  }
  const dates = dataChanges.map(({ date }) => date);
  expect(dates).toEqual(dates.toSorted().toReversed());
});

test('every id of an entry that alters nothing is still there', () => {
  const ids = new Set([
    ...[sources, facts, claims, tierSchemes, engagementBenchmarks, feeModels].flatMap((entries) =>
      Object.keys(entries),
    ),
    'instagram-2018-19-post-engagement',
    'instagram-2018-19-following-ratio',
    'instagram-2018-19-category-engagement',
  ]);
  const added = dataChanges.filter(({ alters }) => alters === 'nothing published');
  expect(added.flatMap((entry) => entry.ids).filter((id) => !ids.has(id))).toEqual([]);
});
