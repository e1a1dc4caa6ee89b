import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { classify } from '../classify.ts';
import { parseAccount } from '../schema.ts';
import { importFormats, type ImportReading } from './import-reading.ts';
import { readAccounts } from './read-accounts.ts';

const files = import.meta.glob<string>(['./fixtures/*'], {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** What a broken disk, a spreadsheet, an editor or an attacker does to a text. */
type Mutation = (text: string) => string;

/** A share of the text, so that one mutation fits texts of any length. */
const share = fc.double({ min: 0, max: 1, noNaN: true });

const indexIn = (text: string, at: number): number => Math.floor(at * text.length);

/** Signs that mean something to a parser, and some that mean nothing anywhere. No "#": see below. */
const signs = [...'"\'{}[]:,;\t|\n\r\\-+.0123456789eE<>&%_ aZ', '\u0000', '\ufeff', 'é', '٣', '😀'];

const flip = fc.tuple(share, fc.constantFrom(...signs)).map(([at, sign]): Mutation => (text) => {
  const index = indexIn(text, at);
  return text.slice(0, index) + sign + text.slice(index + 1);
});

const remove = fc.tuple(share, fc.nat({ max: 40 })).map(([at, length]): Mutation => (text) => {
  const index = indexIn(text, at);
  return text.slice(0, index) + text.slice(index + length);
});

const cut = share.map(
  (at): Mutation =>
    (text) =>
      text.slice(0, indexIn(text, at)),
);

const repeatLine = fc
  .tuple(share, fc.integer({ min: 1, max: 3 }))
  .map(([at, times]): Mutation => (text) => {
    const lines = text.split('\n');
    const index = Math.floor(at * lines.length);
    const again: string[] = Array.from({ length: times }, () => lines[index] ?? '');
    return lines.toSpliced(index, 0, ...again).join('\n');
  });

const swapColumns = fc.tuple(share, share, fc.constantFrom(',', ';')).map(
  ([one, other, delimiter]): Mutation =>
    (text) =>
      text
        .split('\n')
        .map((line) => {
          const cells = line.split(delimiter);
          const [first, second] = [one, other].map((at) => Math.floor(at * cells.length));
          if (first === undefined || second === undefined) return line;
          return cells
            .with(Math.min(first, cells.length - 1), cells[second] ?? '')
            .with(Math.min(second, cells.length - 1), cells[first] ?? '')
            .join(delimiter);
        })
        .join('\n'),
);

const insertPrototype = fc
  .tuple(
    share,
    fc.constantFrom('__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty'),
  )
  .map(([at, key]): Mutation => (text) => {
    const places = [...text.matchAll(/\{|^|,|;/gm)];
    const place = places[Math.floor(at * places.length)];
    if (!place) return text;
    const end = place.index + place[0].length;
    const inserted =
      place[0] === '{' ? `"${key}":{"polluted":true,"like_count":5},` : `${key}${place[0]}`;
    return text.slice(0, end) + inserted + text.slice(end);
  });

const strangeValues = [
  '1e400',
  '-1',
  '-5',
  '-0',
  '1.5',
  '99999999999999999999',
  'null',
  'true',
  '""',
  '"--"',
  '"12,400"',
  '[]',
  '{}',
  '[[[[[]]]]]',
  '{"__proto__":{"polluted":true}}',
  '"__proto__"',
  '"constructor"',
];

const replaceValue = fc
  .tuple(share, fc.constantFrom(...strangeValues))
  .map(([at, value]): Mutation => (text) => {
    const tokens = [...text.matchAll(/"[^"\n]*"|-?\d[\d.,]*|true|false|null/g)];
    const token = tokens[Math.floor(at * tokens.length)];
    if (!token) return text;
    return text.slice(0, token.index) + value + text.slice(token.index + token[0].length);
  });

const mutation = fc.oneof(flip, remove, cut, repeatLine, swapColumns, insertPrototype, {
  arbitrary: replaceValue,
  weight: 3,
});

const prototypeKeys = Object.getOwnPropertyNames(Object.prototype).join();

/** Hashtags apart, which are words of a caption: taking signs away can bring a "#" before a name. */
const withoutHashtags = (reading: ImportReading): string =>
  JSON.stringify(reading, (key, value: unknown) => (key === 'hashtags' ? undefined : value));

function expectSound(text: string): void {
  const reading = readAccounts(text);
  if (reading.format === 'unknown') expect(reading.accounts).toEqual([]);
  else expect(importFormats).toContain(reading.format);
  if (reading.accounts.length === 0) expect(reading.problems.length).toBeGreaterThan(0);
  for (const account of reading.accounts) {
    expect(Object.getPrototypeOf(account)).toBe(Object.prototype);
    expect(parseAccount(account)).toMatchObject({ ok: true });
    expect(classify(account).verdict).toBeTypeOf('string');
  }
  for (const { code, at } of reading.problems) {
    expect(code).not.toBe('');
    if ('line' in at) expect(at.line).toBeGreaterThan(0);
  }
  expect(withoutHashtags(reading)).not.toContain('zzname');
}

afterEach(() => {
  expect(Object.getOwnPropertyNames(Object.prototype).join()).toBe(prototypeKeys);
  expect(Reflect.get({}, 'polluted')).toBeUndefined();
});

test('nearly all fixtures hold names', () => {
  const withNames = Object.values(files).filter((text) => text.includes('zzname'));
  expect(withNames.length).toBeGreaterThan(16);
});

describe('readAccounts gives a result or a problem, and no name, for', () => {
  test.each(Object.entries(files))('%s as it is', (_, text) => {
    expectSound(text);
    expect(JSON.stringify(readAccounts(text))).not.toContain('zzname');
  });

  test.each(Object.entries(files))(
    '%s, mutated',
    (_, text) => {
      fc.assert(
        fc.property(fc.array(mutation, { minLength: 1, maxLength: 4 }), (mutations) => {
          expectSound(mutations.reduce((mutated, mutate) => mutate(mutated), text));
          expect(Reflect.get({}, 'polluted')).toBeUndefined();
        }),
      );
    },
    120_000,
  );

  test('any text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.json()), (text) => {
        expectSound(text);
      }),
    );
  });

  test('any JSON in the place of what a format holds', () => {
    const wrap = fc.constantFrom<(json: string) => string>(
      (json) => `{"business_discovery":${json}}`,
      (json) => `{"followers_count":7,"media":{"data":${json}}}`,
      (json) => `{"data":[{"like_count":7},${json}]}`,
      (json) => `{"organic_insights_posts":${json}}`,
      (json) => `{"organic_insights_posts":[{"string_map_data":${json},"media_map_data":${json}}]}`,
      (json) =>
        `{"organic_insights_audience":[{"string_map_data":{"Followers":{"value":${json}}}}]}`,
      (json) => `[{"string_list_data":${json}}]`,
      (json) => `{"data":{"user":${json}}}`,
      (json) => `{"data":{"videos":[${json}]}}`,
      (json) => `{"items":[{"statistics":{"likeCount":${json}}},${json}]}`,
      (json) => `{"data":[{"public_metrics":{"like_count":${json}}}],"includes":${json}}`,
    );
    fc.assert(
      fc.property(wrap, fc.json({ maxDepth: 4 }), (around, json) => {
        expectSound(around(json));
      }),
    );
  });
});
