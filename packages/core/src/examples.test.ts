import { describe, expect, test } from 'vitest';
import * as evidence from './evidence/index.ts';
import * as formats from './formats/index.ts';
import * as core from './index.ts';
import * as schema from './schema.ts';

const files = import.meta.glob<string>(['./**/*.ts', '!./**/*.test.ts'], {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** What an example may use, as a reader who has imported it would. */
const imported: Readonly<Record<string, unknown>> = {
  ...core,
  ...evidence,
  ...formats,
  ...schema,
};

interface Example {
  readonly file: string;
  /** Name of the function that the example stands above. */
  readonly of: string;
  readonly code: string;
}

const examples: readonly Example[] = Object.entries(files).flatMap(([file, source]) =>
  [...source.matchAll(/\/\*\*(?:(?!\*\/)[^])*\*\/\s*export (?:const|function) (\w+)/g)].flatMap(
    ([comment, of = '']) => {
      const [, code] = /@example\n((?: \*(?!\/| @).*\n)+)/.exec(comment) ?? [];
      return code ? [{ file, of, code: code.replaceAll(/^ \* ?/gm, '') }] : [];
    },
  ),
);

/** `value; // => expected` compares the two; every other statement runs as it is. */
const asAssertions = (code: string): string =>
  code
    .replaceAll(';\n// => ', '; // => ')
    .split(/(?<=;(?: \/\/ => .*)?)\n/)
    .map((statement) => {
      const [, value, expected] = /^([^]*); \/\/ => (.*)$/.exec(statement.trim()) ?? [];
      return expected ? `expect(${value}).toEqual(${expected});` : statement;
    })
    .join('\n');

describe('the example of', () => {
  test.each(examples)('$of in $file', ({ code }) => {
    const run = new Function('expect', ...Object.keys(imported), asAssertions(code));
    expect.hasAssertions();
    run(expect, ...Object.values(imported));
  });
});

test('every function that is exported shows one', () => {
  const shown = new Set(examples.map(({ of }) => of));
  const functions = Object.entries({ ...core, ...formats, ...schema }).filter(
    ([, value]) => typeof value === 'function',
  );
  expect(functions.map(([name]) => name).filter((name) => !shown.has(name))).toEqual([]);
});
