import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readFile } from './read-file.ts';

const fixtures = new URL('../../../core/src/formats/fixtures/', import.meta.url);
const names = readdirSync(fixtures);

test.each(names)(
  '%s gives neither a history of followers nor a subject area, whose readings the build takes out',
  async (name) => {
    const file = new File([readFileSync(new URL(name, fixtures))], name);
    const { accounts } = await readFile(file, 'instagram', 'en');
    for (const account of accounts) {
      expect(account).not.toHaveProperty('history');
      expect(account).not.toHaveProperty('category');
    }
  },
);

test('most of these files hold an account', async () => {
  const read = await Promise.all(
    names.map((name) =>
      readFile(new File([readFileSync(new URL(name, fixtures))], name), 'instagram', 'en'),
    ),
  );
  expect(read.filter(({ accounts }) => accounts.length > 0).length).toBeGreaterThan(
    names.length / 2,
  );
});
