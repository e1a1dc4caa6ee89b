import {
  classify,
  parseCount,
  platforms,
  readAuthenticity,
  type Account,
} from '@micro-influencer/core';
import { describe, expect, test } from 'vitest';
import { sayEngagement, sayFollowing, sayNiche, sayVerdict } from '../sentences.ts';
import { englishDetails, type DetailsWords } from '../details/locales/english.ts';
import { saySignals } from '../details/render-signals.ts';
import { sayGaps, type Gap } from '../details/say-gaps.ts';
import { sayChange, sayInterval, sayRobustness } from '../details/sentences.ts';
import { englishFiles } from '../files/locales/english.ts';
import { numberFormat } from '../number-format.ts';
import { englishShare } from '../share/locales/english.ts';
import { arabic } from './arabic.ts';
import { brazilianPortuguese } from './brazilian-portuguese.ts';
import { dutch } from './dutch.ts';
import { english as firstEnglish, type Words } from './english.ts';
import { french } from './french.ts';
import { german } from './german.ts';
import { hindi } from './hindi.ts';
import { indonesian } from './indonesian.ts';
import { italian } from './italian.ts';
import { japanese } from './japanese.ts';
import { korean } from './korean.ts';
import { polish } from './polish.ts';
import { simplifiedChinese } from './simplified-chinese.ts';
import { spanish } from './spanish.ts';
import { turkish } from './turkish.ts';

const english: Words = {
  ...firstEnglish,
  details: { ...englishDetails, files: englishFiles, share: englishShare },
};

/** What the tests know of a language beside its words. */
interface Language {
  readonly words: Words;
  /** What a sentence ends with. */
  readonly mark: string;
  /** Paths at which the language has the very word of English. */
  readonly asInEnglish: readonly string[];
  /** Written in another script, so that a Latin letter is a left-over. */
  readonly ownScript?: true;
}

const tierNames = ['tiers.nano', 'tiers.micro', 'tiers.macro', 'tiers.mega'];
const nanoAndMega = ['tiers.nano', 'tiers.mega'];

const languages: readonly Language[] = [
  { words: arabic, mark: '.', asInEnglish: [], ownScript: true },
  { words: brazilianPortuguese, mark: '.', asInEnglish: tierNames },
  {
    words: dutch,
    mark: '.',
    asInEnglish: ['platform', 'tiers.mid', 'details.columns.0', ...tierNames],
  },
  {
    words: french,
    mark: '.',
    asInEnglish: ['tiers.nano', 'tiers.micro', 'tiers.macro', 'details.convention'],
  },
  { words: german, mark: '.', asInEnglish: ['details.columns.0', ...nanoAndMega] },
  { words: hindi, mark: '।', asInEnglish: [], ownScript: true },
  { words: indonesian, mark: '.', asInEnglish: ['platform', ...nanoAndMega] },
  { words: italian, mark: '.', asInEnglish: ['details.costs.perPost', ...tierNames] },
  { words: japanese, mark: '。', asInEnglish: [], ownScript: true },
  { words: korean, mark: '.', asInEnglish: [], ownScript: true },
  { words: polish, mark: '.', asInEnglish: ['tiers.mid', ...nanoAndMega] },
  { words: simplifiedChinese, mark: '。', asInEnglish: [], ownScript: true },
  { words: spanish, mark: '.', asInEnglish: ['error', ...tierNames] },
  { words: turkish, mark: '.', asInEnglish: ['platform', ...nanoAndMega] },
];

/** A sentence, or what makes one of the values put into it. */
type Leaf = string | ((...values: readonly (string | number)[]) => string);

/** Every sentence of a language by its path, such as `tiers.nano`. */
function leaves(words: object, path = ''): ReadonlyMap<string, Leaf> {
  return new Map(
    Object.entries(words).flatMap(([key, value]) => {
      const at = path ? `${path}.${key}` : key;
      return typeof value === 'object' ? [...leaves(value, at)] : [[at, value] as const];
    }),
  );
}

/** Values that no sentence holds by itself, as many as any takes and one more. */
const values = ['⟨1⟩', '⟨2⟩', '⟨3⟩', '⟨4⟩', '⟨5⟩'] as const;

const inChange = (path: string): boolean =>
  /^details\.change\..*(?:likes|comments|focused)$/.test(path);

const say = (path: string, leaf: Leaf): string =>
  typeof leaf === 'string' ? leaf : inChange(path) ? leaf(values[0], 5) : leaf(...values);

const isSentence = (path: string): boolean =>
  /^(?:problems|verdict|following|engagement|niche|notLoaded)\b|^details\.(?:files\.(?:taken|problems)|share\.(?:copied|notCopied|saved)|change|robustness|problems|overall|usual|unusual|gaps|moreLines|postsRead|interval|feesNote)\b/.test(
    path,
  );

/** Accounts of every size and level on every platform, whole and in part. */
const accounts: readonly Account[] = platforms.flatMap((platform) =>
  [undefined, 0, 500, 9_900, 24_300, 51_000, 3_000_000].flatMap((followers) =>
    [undefined, 0, 1, 3, 40, 640, 2_000_000].flatMap((likes) =>
      [0, 9, 12].map((posts): Account => ({
        platform,
        ...(followers !== undefined && { followers }),
        ...(likes !== undefined && { typicalPost: { likes, comments: 2, views: 800 } }),
        ...(posts > 9 &&
          likes && { following: likes, posts: Array(7).fill({ likes, comments: 2 }) }),
        ...(posts && { topics: { kind: 'main topic', posts, onMainTopic: posts - 4 } }),
      })),
    ),
  ),
);

/** Every reason, which the type asks for. */
const everyGap = {
  'followers missing': true,
  'following missing': true,
  'interactions missing': true,
  'likes hidden': true,
  'comments missing': true,
  'views missing': true,
  'reach missing': true,
  'history missing': true,
  'too few posts': true,
  'platform not measured': true,
  'size not measured': true,
  'no published band': true,
  'no interactions': true,
  'unusable numbers': true,
} satisfies Record<Gap, true>;

const gaps = Object.keys(everyGap).filter((key): key is Gap => Object.hasOwn(everyGap, key));

/** What only sets words apart is the same in many languages. */
const isPunctuation = (path: string): boolean =>
  ['criterion', 'betweenSentences', 'details.item', 'details.line'].includes(path);

/** A test above sees to it that each language has them all. */
const detailsOf = ({ details }: Words): DetailsWords => ({ ...englishDetails, ...details });

function sentencesOf(account: Account, words: Words): readonly string[] {
  const reading = classify(account);
  const details = detailsOf(words);
  const format = numberFormat(words.locale);
  return [
    sayVerdict(reading, words),
    sayFollowing(reading.following, words),
    sayEngagement(reading.engagement, words),
    sayNiche(reading.niche, words),
    sayRobustness(reading.robustness, details, format),
    ...reading.changes.map((change) => sayChange(reading, change, details, format)),
    ...saySignals(readAuthenticity(account).signals, words, details),
    ...(reading.engagement.code === 'rate' && reading.engagement.interval
      ? [sayInterval(reading.engagement.interval, details, format)]
      : []),
  ];
}

describe.each(languages.map((language) => [language.words.locale, language] as const))(
  '%s',
  (locale, { words, mark, asInEnglish, ownScript }) => {
    test('says what English says, of the same kind and of the same values', () => {
      const own = leaves(words);
      const inEnglish = leaves(english);
      expect([...own.keys()].toSorted()).toEqual([...inEnglish.keys()].toSorted());
      for (const [path, leaf] of own) {
        const model = inEnglish.get(path) ?? '';
        expect(typeof leaf, path).toBe(typeof model);
        const put = (text: string) => values.filter((value) => text.toUpperCase().includes(value));
        expect(put(say(path, leaf)), path).toEqual(put(say(path, model)));
      }
    });

    test('leaves nothing in English', () => {
      const inEnglish = leaves(english);
      const left = [...leaves(words)]
        .filter(([path]) => !isPunctuation(path))
        .filter(([path, leaf]) => say(path, leaf) === say(path, inEnglish.get(path) ?? ''))
        .map(([path]) => path);
      expect(left.toSorted()).toEqual(asInEnglish.toSorted());
      if (!ownScript) return;
      for (const [path, leaf] of leaves(words)) {
        if (path === 'locale') continue;
        expect(say(path, leaf).replace(/PNG|SVG/, ''), path).not.toMatch(/[a-z]/i);
      }
    });

    test('ends every sentence with its mark, and no label', () => {
      expect(words.criterion('A', 'B').endsWith(mark)).toBe(true);
      for (const [path, leaf] of leaves(words)) {
        if (isPunctuation(path)) continue;
        expect(say(path, leaf).endsWith(mark), `${path}: ${say(path, leaf)}`).toBe(
          isSentence(path),
        );
        expect(say(path, leaf), path).not.toMatch(/^\s|\s$|\s{2}|\.\.|。。|।।/);
      }
    });

    test('says whole sentences of any account, none of them in English', () => {
      for (const account of accounts) {
        const inEnglish = sentencesOf(account, english);
        for (const [index, sentence] of sentencesOf(account, words).entries()) {
          expect(sentence).not.toMatch(/NaN|undefined|null|Infinity|\s{2}|\.\.|#/);
          expect(sentence.endsWith(mark), sentence).toBe(true);
          expect(sentence).not.toBe(inEnglish[index]);
        }
      }
    });

    test('says every reason why a signal or a price is unknown, after what it is the reason for', () => {
      for (const gap of gaps) {
        const [said = ''] = sayGaps([['⟨1⟩', gap]], words, detailsOf(words));
        const [inEnglish] = sayGaps([['⟨1⟩', gap]], english, englishDetails);
        expect(said.startsWith(words.criterion('⟨1⟩', words.met.unknown)), said).toBe(true);
        expect(said.endsWith(mark), said).toBe(true);
        expect(said).not.toMatch(/undefined|\s{2}|=>/);
        expect(said).not.toBe(inEnglish);
      }
    });

    test('shows counts that it reads', () => {
      const examples = [...leaves(words)]
        .filter(([path]) => path.startsWith('problems.'))
        .flatMap(([path, leaf]) => {
          const example = /(?<!\d)(?:24.300|12[.,]5[\s\u00a0]?\p{L}[\p{L}\p{M}]*\.?|1\.2[万만])/gu;
          return [...say(path, leaf).matchAll(example)].map(([text]) => text);
        });
      expect(examples).toHaveLength(5);
      const read = examples.map((text) => parseCount(text, locale));
      expect(read.map((reading) => reading.ok && reading.value)).toEqual(
        expect.arrayContaining([24_300, /1\.2/.test(examples.join()) ? 12_000 : 12_500]),
      );
      expect(read.every(({ ok }) => ok)).toBe(true);
    });

    test('is known to the formats of numbers and plurals', () => {
      expect(Intl.NumberFormat.supportedLocalesOf(locale)).toEqual([locale]);
      expect(Intl.PluralRules.supportedLocalesOf(locale)).toEqual([locale]);
    });
  },
);

describe('nouns that are counted', () => {
  const fewer = (words: Words, number: number) =>
    detailsOf(words).change['fewer likes'](String(number), number);

  test.each([
    [0, '0 polubień'],
    [1, '1 polubienie'],
    [2, '2 polubienia'],
    [3, '3 polubienia'],
    [5, '5 polubień'],
    [11, '11 polubień'],
    [21, '21 polubień'],
    [22, '22 polubienia'],
    [100, '100 polubień'],
  ])('of %i in Polish are %s', (number, noun) => {
    expect(fewer(polish, number)).toContain(`o ${noun} mniej`);
  });

  test.each([
    [0, '0 إعجاب'],
    [1, 'إعجاب واحد'],
    [2, 'إعجابين'],
    [3, '3 إعجابات'],
    [5, '5 إعجابات'],
    [11, '11 إعجابًا'],
    [21, '21 إعجابًا'],
    [100, '100 إعجاب'],
  ])('of %i in Arabic are %s', (number, noun) => {
    expect(fewer(arabic, number)).toContain(` ${noun} `);
  });

  test.each([
    [german, 1, 'Hätte ein typischer Beitrag 1 Kommentar weniger'],
    [german, 2, 'Hätte ein typischer Beitrag 2 Kommentare weniger'],
    [brazilianPortuguese, 1, '1 comentário '],
    [spanish, 1_000_000, '1000000 de comentarios '],
    [french, 2, '2 commentaires '],
  ])('follow the rules of their language', (words, number, sentence) => {
    expect(detailsOf(words).change['fewer comments'](String(number), number)).toContain(sentence);
  });

  test('are lowered in Turkish by the rules of Turkish', () => {
    expect(turkish.verdict['another tier']('İYİ ISI')).toContain('iyi ısı');
  });
});
