import fc from 'fast-check';
import { expect, test } from 'vitest';
import { attributesIn } from './account-fragment.ts';
import { countFields } from './form.ts';

const details = [
  'recent-posts',
  'topics',
  'following',
  'price',
  'currency',
  'deliverables',
] as const;
const known: readonly string[] = ['platform', ...countFields, ...details, 'scheme', 'benchmark'];

/** Names that an address may give: ours, those of other attributes, and those of every object. */
const name = fc.oneof(
  fc.constantFrom(
    ...known,
    'layout',
    'accent',
    'onclick',
    'style',
    '__proto__',
    'constructor',
    'hasOwnProperty',
  ),
  fc.string({ unit: 'grapheme' }),
);

/** What may stand after `?` or `#`: pairs, written well or badly, or no pairs at all. */
const part = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(fc.tuple(name, fc.string({ unit: 'grapheme' }))).map((pairs) => pairs.join('&')),
  fc
    .array(fc.tuple(name, fc.string({ unit: 'grapheme' })))
    .map((pairs) => String(new URLSearchParams(pairs))),
);

test('any fragment gives attributes of an account, each once and as text, or none', () => {
  fc.assert(
    fc.property(fc.constantFrom('', '#', '?'), part, (mark, text) => {
      const given = attributesIn(mark + text);
      const names = given.map(([given]) => given);
      expect(known).toEqual(expect.arrayContaining(names));
      expect(new Set(names).size).toBe(names.length);
      for (const [, value] of given) expect(value).toBeTypeOf('string');
    }),
  );
});

test('a fragment that was written well is read as it was written', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(
        fc.tuple(fc.constantFrom(...countFields, ...details), fc.string({ unit: 'grapheme' })),
        {
          selector: ([field]) => field,
        },
      ),
      (pairs) => {
        const read = attributesIn(`#${new URLSearchParams(pairs)}`);
        expect(new Map<string, string>(read)).toEqual(new Map<string, string>(pairs));
      },
    ),
  );
});
