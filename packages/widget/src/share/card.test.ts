import { readVerdict, type Account } from '@micro-influencer/core';
import { describe, expect, test } from 'vitest';
import { english } from '../locales/english.ts';
import { scalesOf } from '../details/scales-of.ts';
import type { Card, Shape } from './card-shapes.ts';
import { cardSvg } from './card-svg.ts';
import { shareCard } from './card.ts';
import { englishDetails } from '../details/locales/english.ts';

const account: Account = {
  platform: 'instagram',
  followers: 24_300,
  typicalPost: { likes: 640, comments: 22 },
  topics: { kind: 'main topic', posts: 12, onMainTopic: 8 },
};

const cardOf = (direction: Card['direction'], of: Account = account, product = 'The calculator') =>
  shareCard(of, readVerdict(of), english, {
    product,
    address: 'example.org/calculator/',
    direction,
    scales: scalesOf(readVerdict(of), of.followers, english, englishDetails),
    // As wide as letters are on average.
    measure: (text, size) => text.length * size * 0.55,
  });

const texts = ({ shapes }: Card) =>
  shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.text] : [])).join(' ');

/** How far to the right and how far down a shape reaches. */
function reach(shape: Shape): readonly [right: number, bottom: number] {
  switch (shape.kind) {
    case 'text':
      return [
        shape.anchor === 'end' ? shape.x : shape.x + shape.text.length * shape.size * 0.55,
        shape.y,
      ];
    case 'bar':
      return [shape.x + shape.width, shape.y + shape.height];
    case 'dot':
      return [shape.x + shape.radius, shape.y + shape.radius];
    case 'line':
      return [
        Math.max(...shape.points.map(([x]) => x)),
        Math.max(...shape.points.map(([, y]) => y)),
      ];
  }
}

test('holds the verdict, the criteria, both scales with their sources, and the numbers', () => {
  const said = texts(cardOf('ltr'));
  for (const part of [
    'The calculator',
    'example.org/calculator/',
    'A micro-influencer:',
    'Moderate following: met.',
    'Highly engaged: met.',
    'Specific niche: met.',
    'Micro',
    'IAB UK',
    'This account: 24,300',
    'Kim et al., 2019',
    'HypeAuditor, 2026',
    'Likes on a typical post: 640',
  ]) {
    expect(said).toContain(part);
  }
});

describe.each<Account>([
  account,
  { platform: 'instagram' },
  { platform: 'tiktok', followers: 7_000_000_000, typicalPost: { likes: 1, views: 9 } },
  { ...account, followers: 1 },
])('%o', (of) => {
  test('stays within the card', () => {
    for (const shape of cardOf('ltr', of).shapes) {
      const [right, bottom] = reach(shape);
      expect(right, JSON.stringify(shape)).toBeLessThanOrEqual(1_200 - 48);
      expect(bottom, JSON.stringify(shape)).toBeLessThanOrEqual(630 - 16);
    }
  });
});

test('is a file of SVG whose text cannot end it', () => {
  const svg = cardSvg(cardOf('ltr', account, '<script>&"'));
  expect(svg).toContain('&#60;script&#62;&#38;&#34;');
  expect(svg).not.toContain('<script');
  expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" viewBox="0 0 1200 630"/);
});

test('is turned round where the language runs from right to left', () => {
  const bars = (direction: Card['direction']) =>
    [...cardSvg(cardOf(direction)).matchAll(/<rect x="([\d.]+)" y="400" width="([\d.]+)"/g)].map(
      ([, x, width]) => [Number(x), Number(width)] as const,
    );
  const toRight = bars('ltr');
  expect(toRight.length).toBeGreaterThan(8);
  expect(cardSvg(cardOf('rtl'))).toContain('direction="rtl"');
  for (const [index, [x, width]] of bars('rtl').entries()) {
    const [other = NaN] = toRight[index] ?? [];
    expect(x).toBeCloseTo(1_200 - other - width, 3);
  }
});
