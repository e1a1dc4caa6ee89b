import { describe, expect, test } from 'vitest';
import { Finder, type FinderEntry } from './finder.ts';
import type { PageKind } from './page-kind.ts';

const entry = (kind: PageKind, title: string, ...aliases: string[]): FinderEntry => ({
  kind,
  title,
  address: `/${title}/`,
  aliases,
});

/** A shelf like the site's, small enough to be read. */
const finder = new Finder([
  entry('Term', 'Engagement'),
  entry('Term', 'Engagement rate', 'ER', 'interaction rate'),
  entry('Term', 'Engagement pod', 'pod', 'comment pod'),
  entry('Term', 'Micro-influencer', 'micro creator'),
  entry('Term', 'Nano-influencer'),
  entry('Term', 'Fake followers', 'bots', 'ghost followers', 'bought followers'),
  entry('Term', 'Followers'),
  entry('Term', 'Cost per engagement', 'CPE'),
  entry('Term', 'Cost per mille', 'CPM', 'cost per thousand', 'CPMs'),
  entry('Term', 'Reach'),
  entry('Term', 'Median'),
  entry('Term', 'Percentile', 'centile'),
  entry('Term', 'Herfindahl index', 'HHI', 'Simpson index'),
  entry('Term', 'Disclosure', 'ad label'),
  entry('Term', 'Affiliate link'),
  entry('Term', 'Return on investment', 'ROI'),
  entry('Term', 'Z\u00fcrich set'),
  entry('Article', 'What a micro-influencer is', 'microinfluencer', 'how many followers'),
  entry('Article', 'The engagement rate, and which one', 'engagement rate formula', 'ER'),
  entry('Article', 'Tiers, and why their definitions disagree', 'follower ranges', 'mid-tier'),
  entry('Article', 'Authenticity over numbers', 'audience quality', 'fake followers'),
  entry('Article', 'Niche expertise, and how to measure it', 'niche', 'specialist'),
  entry('Article', 'Whether a small account is a cheap one', 'CPM', 'influencer fee'),
  entry('Article', 'What a post costs, and how to work it out', 'price list', 'quote'),
  entry('Article', 'Why Instagram', 'hidden likes', 'instagram or tiktok'),
  entry('Article', 'Instagram, TikTok, YouTube and X compared', 'platform comparison'),
  entry('Article', 'Becoming a micro-influencer', 'media kit', 'how to become an influencer'),
  entry('Article', 'Measuring what a collaboration brought', 'discount codes', 'attribution'),
  entry('Article', 'Disclosure rules in the United States and the United Kingdom', 'FTC', 'ASA'),
  entry('Tool', 'Calculator', 'check an account', 'engagement rate calculator'),
  entry('Tool', 'Embed the calculator', 'widget', 'iframe'),
  entry('Recipe', 'WordPress', 'blog plugin'),
  entry('Evidence', 'Evidence', 'sources', 'references'),
  entry('Source', 'Kim et al., 2020'),
  entry('Source', 'HypeAuditor, 2023: Instagram engagement by tier, 2023'),
  entry('Source', 'ASA, CAP and CMA, 2023'),
]);

const first = (query: string): string | undefined => finder.find(query).hits[0]?.entry.title;

describe('the first place found', () => {
  test.each([
    // Whole names, whatever their case, accents, hyphens and plurals.
    ['engagement', 'Engagement'],
    ['Engagement Rate', 'Engagement rate'],
    ['engagement rates', 'Engagement rate'],
    ['ENGAGEMENT', 'Engagement'],
    ['followers', 'Followers'],
    ['follower', 'Followers'],
    ['micro-influencer', 'Micro-influencer'],
    ['micro influencer', 'Micro-influencer'],
    ['microinfluencer', 'Micro-influencer'],
    ['micro influencers', 'Micro-influencer'],
    ['Microinfluencers', 'Micro-influencer'],
    ['nanoinfluencer', 'Nano-influencer'],
    ['zurich set', 'Z\u00fcrich set'],
    ['Z\u00dcRICH', 'Z\u00fcrich set'],
    ['m\u00e9dian', 'Median'],
    ['wordpress', 'WordPress'],
    ['word press', 'WordPress'],
    ['tiktok', 'Instagram, TikTok, YouTube and X compared'],
    // Beginnings, the shortest name first.
    ['eng', 'Engagement'],
    ['engagement r', 'Engagement rate'],
    ['cost per', 'Cost per mille'],
    ['cost per e', 'Cost per engagement'],
    ['perc', 'Percentile'],
    ['calc', 'Calculator'],
    ['why inst', 'Why Instagram'],
    ['auth', 'Authenticity over numbers'],
    ['becoming', 'Becoming a micro-influencer'],
    // Aliases, and the term before the article where both are called so.
    ['cpm', 'Cost per mille'],
    ['CPMs', 'Cost per mille'],
    ['cpe', 'Cost per engagement'],
    ['er', 'Engagement rate'],
    ['roi', 'Return on investment'],
    ['hhi', 'Herfindahl index'],
    ['simpson', 'Herfindahl index'],
    ['hidden likes', 'Why Instagram'],
    ['media kit', 'Becoming a micro-influencer'],
    ['discount code', 'Measuring what a collaboration brought'],
    ['niche', 'Niche expertise, and how to measure it'],
    ['ftc', 'Disclosure rules in the United States and the United Kingdom'],
    ['asa', 'Disclosure rules in the United States and the United Kingdom'],
    ['fake followers', 'Fake followers'],
    ['bots', 'Fake followers'],
    ['widget', 'Embed the calculator'],
    ['i-frame', 'Embed the calculator'],
    ['sources', 'Evidence'],
    // Beginnings of words inside a name, in whatever order.
    ['rate', 'Engagement rate'],
    ['pod', 'Engagement pod'],
    ['mille', 'Cost per mille'],
    ['investment', 'Return on investment'],
    ['link', 'Affiliate link'],
    ['rate engagement', 'Engagement rate'],
    ['youtube x', 'Instagram, TikTok, YouTube and X compared'],
    ['kim 2020', 'Kim et al., 2020'],
    ['2020 kim', 'Kim et al., 2020'],
    // Questions.
    ['what is a micro-influencer', 'What a micro-influencer is'],
    ['what is engagement rate?', 'Engagement rate'],
    ['how to become an influencer', 'Becoming a micro-influencer'],
    ['how much does a post cost', 'What a post costs, and how to work it out'],
    ['what are fake followers', 'Fake followers'],
    // Typos: left out, added, changed, swapped.
    ['engagment', 'Engagement'],
    ['engagement rte', 'Engagement rate'],
    ['engagemnet rate', 'Engagement rate'],
    ['fake folowers', 'Fake followers'],
    ['fake follwoers', 'Fake followers'],
    ['micro influecner', 'Micro-influencer'],
    ['microinfluenser', 'Micro-influencer'],
    ['mircoinfluencer', 'Micro-influencer'],
    ['calcualtor', 'Calculator'],
    ['calculater', 'Calculator'],
    ['precentile', 'Percentile'],
    ['meidan', 'Median'],
    ['disclousre', 'Disclosure'],
    ['afiliate', 'Affiliate link'],
    ['affilliate', 'Affiliate link'],
    ['herfindal', 'Herfindahl index'],
    ['authentisity', 'Authenticity over numbers'],
    ['instagarm', 'Why Instagram'],
    ['worpress', 'WordPress'],
    ['evidense', 'Evidence'],
  ])('for %j is %j', (query, title) => {
    expect(first(query)).toBe(title);
  });
});

describe('an answer', () => {
  test('says by which alias it came about, and by none where the title answers', () => {
    expect(finder.find('hidden likes').hits[0]?.alias).toBe('hidden likes');
    expect(finder.find('reach').hits[0]).not.toHaveProperty('alias');
  });

  test('is a guess only where nothing is called so', () => {
    expect(finder.find('engagement').isGuess).toBe(false);
    expect(finder.find('engagment').isGuess).toBe(true);
    const spelled = finder.find('reach').hits.map(({ entry: { title } }) => title);
    expect(spelled).toEqual(['Reach']);
  });

  test('holds the places that share a word, where none has them all', () => {
    const { hits, isGuess } = finder.find('instagram herfindahl zebra');
    expect(isGuess).toBe(true);
    expect(hits.map(({ entry: { title } }) => title)).toContain('Herfindahl index');
  });

  test.each(['', '  ', '?', '\u{1F600}', 'zxqv', 'xyz abc'])('for %j is empty', (query) => {
    expect(finder.find(query)).toEqual({ hits: [], isGuess: false });
  });

  test('names each place once', () => {
    const titles = finder.find('e').hits.map(({ entry: { title } }) => title);
    expect(new Set(titles).size).toBe(titles.length);
  });

  test.each(['cat', 'post pod', 'er', 'roi'])(
    'for %j forgives no typo in a short word',
    (query) => {
      const { hits, isGuess } = finder.find(query);
      if (isGuess) expect(hits.every(({ entry: { title } }) => /post|pod/i.test(title))).toBe(true);
    },
  );

  test('puts a source below every other place that has the words in its name', () => {
    const kinds = finder.find('instagram').hits.map(({ entry: { kind } }) => kind);
    expect(kinds).toContain('Source');
    expect(kinds.slice(kinds.indexOf('Source'))).toEqual(['Source']);
  });
});

test('two thousand names are searched within one frame', () => {
  const many = new Finder(
    Array.from({ length: 500 }, (_, index) =>
      entry(
        'Term',
        `Engagement of accounts ${index}`,
        `alias ${index}`,
        `name ${index}`,
        `x${index}`,
      ),
    ),
  );
  many.find('warm-up');
  // Processor time, since the machine may be busy with other tests; compiling is part of the first.
  const milliseconds = Array.from({ length: 5 }, () => {
    const before = process.cpuUsage();
    many.find('engagmeent acounts');
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1_000;
  });
  expect(Math.min(...milliseconds)).toBeLessThan(16);
});
