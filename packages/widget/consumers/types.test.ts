import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { installed } from './install-packages.ts';
import { runTool } from './run-tool.ts';

/** What checks a programme, and how it prints that it found something wrong. */
const checkers = {
  page: { tool: 'tsc', options: ['-p'], mistake: /error TS/g },
  react: { tool: 'tsc', options: ['-p'], mistake: /error TS/g },
  preact: { tool: 'tsc', options: ['-p'], mistake: /error TS/g },
  solid: { tool: 'tsc', options: ['-p'], mistake: /error TS/g },
  vue: { tool: 'vue-tsc', options: ['-p'], mistake: /error TS/g },
  svelte: {
    tool: 'svelte-check',
    options: ['--output', 'machine', '--tsconfig'],
    mistake: /^\d+ ERROR /gm,
  },
} as const;

/** How many mistakes each wrong programme makes. */
const mistakes = { page: 3, react: 4, preact: 4, solid: 4, vue: 4, svelte: 4 } as const;

describe.each(Object.keys(checkers) as (keyof typeof checkers)[])('%s', (name) => {
  const { tool, options, mistake } = checkers[name];
  const check = (configuration: string) =>
    runTool(tool, [...options, `./${configuration}`], join(installed, name));

  test('right attributes and events pass', () => {
    const { status, output } = check('tsconfig.json');
    expect(status, output).toBe(0);
  });

  test('each wrong one is refused', () => {
    const { status, output } = check('tsconfig.wrong.json');
    expect(status).not.toBe(0);
    expect(output.match(mistake), output).toHaveLength(mistakes[name]);
  });
});

interface Manifest {
  readonly modules: readonly {
    readonly declarations: readonly {
      readonly attributes?: readonly { readonly name: string }[];
    }[];
  }[];
}

test('the types and the manifest name the same attributes', () => {
  const widget = join(installed, 'node_modules/@micro-influencer/widget');
  const { modules }: Manifest = JSON.parse(
    readFileSync(join(widget, 'dist/custom-elements.json'), 'utf8'),
  );
  const names = modules
    .flatMap(({ declarations }) => declarations)
    .flatMap(({ attributes = [] }) => attributes.map(({ name }) => name));
  expect(names.length).toBeGreaterThan(9);
  const folder = join(installed, 'page');
  writeFileSync(
    join(folder, 'every-attribute.ts'),
    `import type { MicroInfluencerCalculatorAttributes } from '@micro-influencer/widget';
export const named: Readonly<Record<keyof MicroInfluencerCalculatorAttributes, string>> = ${JSON.stringify(
      Object.fromEntries(names.map((name) => [name, name])),
    )};`,
  );
  const { status, output } = runTool(
    'tsc',
    [
      '--ignoreConfig',
      '--strict',
      '--noEmit',
      '--module',
      'NodeNext',
      '--lib',
      'ES2024,DOM',
      'every-attribute.ts',
    ],
    folder,
  );
  expect(status, output).toBe(0);
});
