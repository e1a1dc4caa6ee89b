import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { installed } from './install-packages.ts';

test('every entry can be imported where there is no document', () => {
  const programme = join(installed, 'server/import-on-server.js');
  const printed = execFileSync(process.execPath, [programme], { encoding: 'utf8' });
  expect(JSON.parse(printed)).toEqual({
    dom: 'undefined',
    element: 'MicroInfluencerCalculatorElement',
    event: 'micro-influencer-reading',
    link: '#platform=instagram&followers=24300',
  });
});
