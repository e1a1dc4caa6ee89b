import { expect, test } from 'vitest';
import { countTypos } from './typos.ts';

test.each([
  ['engagement', 'engagement', 0],
  ['engage', 'engagement', 0],
  ['engagment', 'engagement', 1],
  ['enggagement', 'engagement', 1],
  ['engagemant', 'engagement', 1],
  ['engagemnet', 'engagement', 1],
  ['engaegmnet', 'engagement', 2],
  ['tier', 'tiers', 0],
  ['teir', 'tier', 1],
  ['rsearch', 'research', 1],
])('%j begins %j with %d typos', (typed, word, typos) => {
  expect(countTypos(typed, word)).toBe(typos);
});

test.each([
  ['cpn', 'cpm'],
  ['reech', 'rate'],
  ['teri', 'cost'],
  ['mtrcis', 'metric'],
  ['engajemund', 'engagement'],
  ['tiers', 'tie'],
])('%j has more typos than its length allows to be %j', (typed, word) => {
  expect(countTypos(typed, word)).toBe(Infinity);
});
