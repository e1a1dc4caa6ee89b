import { describe, expect, test } from 'vitest';
import type { Account } from '../account.ts';
import { classify } from '../classify.ts';
import { readHashtagTopics } from '../topics-from-hashtags.ts';
import {
  longestImport,
  mostPosts,
  mostProblems,
  type ImportFormat,
  type ImportNeed,
  type ImportProblem,
} from './import-reading.ts';
import { readAccounts } from './read-accounts.ts';

const files = import.meta.glob<string>(['./fixtures/*'], {
  query: '?raw',
  import: 'default',
  eager: true,
});

const fixture = (name: string): string => files[`./fixtures/${name}`] ?? '';

/** What the hashtags of a fixture come to is `readHashtagTopics`' own affair. */
const withTopics = (account: Account): Account =>
  account.posts?.some(({ hashtags }) => hashtags)
    ? { ...account, topics: readHashtagTopics(account.posts).topics }
    : account;

const path = (at: string) => ({ path: at });

describe('readAccounts', () => {
  test.each<
    [
      file: string,
      format: ImportFormat,
      accounts: readonly Account[],
      needs: readonly ImportNeed[],
      problems?: readonly ImportProblem[],
    ]
  >([
    [
      'instagram-business-discovery.json',
      'instagram business discovery',
      [
        {
          platform: 'instagram',
          followers: 24_317,
          following: 812,
          posts: [
            { likes: 837, comments: 50, hashtags: ['filtercoffee', 'brewing'] },
            { likes: 1_204, comments: 61, views: 18_400, hashtags: ['coffee'] },
            { comments: 12 },
          ],
        },
      ],
      [],
    ],
    [
      'instagram-user.json',
      'instagram user',
      [
        {
          platform: 'instagram',
          followers: 24_317,
          following: 812,
          posts: [{ likes: 837, comments: 50 }],
        },
      ],
      [],
    ],
    [
      'instagram-media.json',
      'instagram media',
      [
        {
          platform: 'instagram',
          posts: [
            { likes: 0, comments: 14, hashtags: ['espresso'] },
            { likes: -1, comments: 9 },
          ],
        },
      ],
      ['followers'],
      [{ code: 'not a post', at: path('data[2]') }],
    ],
    [
      'instagram-insights-posts.json',
      'instagram insights',
      [
        {
          platform: 'instagram',
          posts: [
            { likes: 210, comments: 14, reach: 1_640, saves: 31, hashtags: ['café', 'manhã'] },
            { likes: 180, comments: 9, reach: 1_640, shares: 4, hashtags: ['coffee'] },
          ],
        },
      ],
      ['followers'],
    ],
    [
      'instagram-insights-audience.json',
      'instagram insights',
      [{ platform: 'instagram', followers: 24_317 }],
      ['posts'],
    ],
    [
      'instagram-followers.json',
      'instagram connections',
      [{ platform: 'instagram', followers: 3 }],
      ['posts'],
      [{ code: 'may be a part', at: path('') }],
    ],
    [
      'instagram-following.json',
      'instagram connections',
      [{ platform: 'instagram', following: 2 }],
      ['followers', 'posts'],
      [{ code: 'may be a part', at: path('') }],
    ],
    [
      'meta-business-suite-en.csv',
      'meta business suite',
      [
        {
          platform: 'instagram',
          posts: [
            {
              likes: 610,
              comments: 57,
              views: 12_400,
              reach: 9_100,
              shares: 88,
              saves: 230,
              hashtags: ['furniture', 'diy'],
            },
            {
              likes: 210,
              comments: 9,
              views: 7_100,
              reach: 5_200,
              saves: 96,
              hashtags: ['furniture'],
            },
          ],
        },
      ],
      ['followers'],
      [{ code: 'not a post', at: { line: 5 } }],
    ],
    [
      'meta-business-suite-de.csv',
      'meta business suite',
      [
        {
          platform: 'instagram',
          posts: [
            {
              likes: 1_210,
              comments: 9,
              views: 7_100,
              reach: 5_200,
              shares: 31,
              saves: 96,
              hashtags: ['möbel'],
            },
            {
              likes: 260,
              comments: 17,
              views: 6_900,
              reach: 4_800,
              saves: 61,
              hashtags: ['möbel'],
            },
          ],
        },
      ],
      ['followers'],
    ],
    ...(
      [
        ['es', 'muebles'],
        ['pt', 'móveis'],
        ['fr', 'mobilier'],
      ] as const
    ).map(
      ([language, hashtag]): [
        string,
        ImportFormat,
        readonly Account[],
        readonly ImportNeed[],
        readonly ImportProblem[],
      ] => [
        `meta-business-suite-${language}.csv`,
        'meta business suite',
        [
          {
            platform: 'instagram',
            posts: [
              {
                likes: 610,
                comments: 57,
                views: 12_400,
                reach: 9_100,
                shares: 88,
                saves: 230,
                hashtags: [hashtag],
              },
            ],
          },
        ],
        ['followers'],
        [],
      ],
    ),
    [
      'tiktok-user.json',
      'tiktok user',
      [{ platform: 'tiktok', followers: 18_250, following: 312 }],
      ['posts'],
    ],
    [
      'tiktok-videos.json',
      'tiktok videos',
      [
        {
          platform: 'tiktok',
          posts: [
            { likes: 300, comments: 22, views: 5_000, shares: 15, hashtags: ['furniture', 'diy'] },
            { likes: 410, comments: 31, views: 7_200, shares: 9, hashtags: ['furniture'] },
          ],
        },
      ],
      ['followers'],
    ],
    [
      'tiktok-studio.csv',
      'tiktok studio',
      [
        {
          platform: 'tiktok',
          posts: [
            {
              likes: 300,
              comments: 22,
              views: 5_000,
              shares: 15,
              saves: 40,
              hashtags: ['furniture'],
            },
            {
              likes: 1_200,
              comments: 45,
              views: 18_234,
              shares: 12,
              saves: 61,
              hashtags: ['furniture'],
            },
          ],
        },
      ],
      ['followers'],
    ],
    [
      'youtube-channels.json',
      'youtube channels',
      [{ platform: 'youtube', followers: 1_240 }, { platform: 'youtube' }],
      ['followers', 'posts'],
    ],
    [
      'youtube-videos.json',
      'youtube videos',
      [
        {
          platform: 'youtube',
          posts: [
            { likes: 812, comments: 64, views: 15_230, hashtags: ['woodworking', 'joinery'] },
            { comments: 21, views: 9_050 },
          ],
        },
      ],
      ['followers'],
    ],
    ['x-users.json', 'x users', [{ platform: 'x', followers: 31_520, following: 906 }], ['posts']],
    [
      'x-posts.json',
      'x posts',
      [
        {
          platform: 'x',
          followers: 31_520,
          following: 906,
          posts: [{ likes: 145, comments: 8, views: 9_800, shares: 12, hashtags: ['ecology'] }],
        },
      ],
      [],
      [{ code: 'not a post', at: path('data[1]') }],
    ],
    [
      'table-of-accounts.csv',
      'table of accounts',
      [
        {
          platform: 'instagram',
          followers: 24_300,
          following: 812,
          typicalPost: { likes: 640, comments: 22 },
          topics: { kind: 'main topic', posts: 12, onMainTopic: 8 },
        },
        {
          platform: 'tiktok',
          followers: 18_250,
          following: 312,
          typicalPost: { likes: 300, comments: 22, views: 5_000 },
        },
        {
          platform: 'youtube',
          followers: 1_240,
          typicalPost: { views: 9_050 },
          topics: { kind: 'main topic', posts: 12, onMainTopic: 3 },
        },
      ],
      [],
    ],
  ])('reads %s', (file, format, accounts, needs, problems = []) => {
    const reading = {
      format,
      accounts: accounts.map(withTopics),
      needs,
      problems,
      problemsLeftOut: 0,
    };
    expect(readAccounts(fixture(file))).toEqual(reading);
    expect(readAccounts(`\ufeff\n ${fixture(file)}\n`)).toMatchObject({ format, accounts });
  });

  test('reads the topics from the hashtags, so that the niche needs no labels', () => {
    const lines = Array.from({ length: 12 }, (_, index) =>
      [`https://x/${index}`, `A loaf #${index < 9 ? 'sourdough' : 'hiking'}`, 100, 5].join(','),
    );
    const text = ['Permalink,Description,Likes,Comments', ...lines].join('\n');
    const [account] = readAccounts(text, { platform: 'instagram', followers: 24_300 }).accounts;
    expect(account?.topics).toEqual({ kind: 'counts', postsPerTopic: [9, 3] });
    expect(account && classify(account).niche).toMatchObject({ met: 'yes', topShare: 0.75 });
  });

  test.each<[what: string, text: string, problem: ImportProblem['code']]>([
    ['nothing', '', 'nothing there'],
    ['white space', ' \n\t\ufeff', 'nothing there'],
    ['more text than is looked at', ' '.repeat(longestImport + 1), 'text too long'],
    ['prose', 'We have 24,300 followers.', 'unknown format'],
    ['another table', 'name,colour\noak,brown\n', 'unknown format'],
    ['a number', '24300', 'unknown format'],
    ['other JSON', '{"a":1}', 'unknown format'],
    ['an empty list', '[]', 'unknown format'],
    ['cut JSON', fixture('x-users.json').slice(0, -9), 'broken JSON'],
    ['JSON without an end', '['.repeat(1_000_000), 'broken JSON'],
    ['deep JSON', '['.repeat(100_000) + ']'.repeat(100_000), 'unknown format'],
    ['a web page', '<!doctype html><title>Followers</title>', 'web page'],
    ['an archive', 'PK\u0003\u0004\u0014\u0000', 'zip archive'],
    ['an error of Meta', '{"error":{"message":"...","code":190}}', 'error answer'],
    ['an error of X', '{"errors":[{"title":"Not Found Error"}]}', 'error answer'],
    ['an empty answer of TikTok', '{"data":{},"error":{"code":"ok"}}', 'unknown format'],
    ['a list of other things', '{"data":[{"name":"oak"}]}', 'unknown format'],
    [
      'an account of another network',
      '{"followers_count":5,"following_count":7}',
      'unknown format',
    ],
    ['a Mastodon account', '{"followers_count":5,"statuses_count":7}', 'unknown format'],
  ])('says what is wrong with %s', (_, text, code) => {
    expect(readAccounts(text)).toEqual({
      format: 'unknown',
      accounts: [],
      needs: [],
      problems: [{ code, at: path('') }],
      problemsLeftOut: 0,
    });
  });

  test.each<[text: string, problem: ImportProblem]>([
    ['{"business_discovery":[]}', { code: 'unexpected shape', at: path('business_discovery') }],
    [
      '{"business_discovery":{"media":{"data":5}}}',
      { code: 'unexpected shape', at: path('business_discovery.media.data') },
    ],
    [
      '{"followers_count":1e400,"media":{"data":[]}}',
      { code: 'too large', at: path(''), field: 'followers' },
    ],
    ['{"data":[{"like_count":5},7]}', { code: 'unexpected shape', at: path('data[1]') }],
    [
      '{"data":[{"like_count":5,"comments_count":-3}]}',
      { code: 'negative', at: path('data[0]'), field: 'comments' },
    ],
    ['{"data":[{"like_count":5},[]]}', { code: 'unexpected shape', at: path('data[1]') }],
    ['{"data":[{"like_count":null}]}', { code: 'no counts', at: path('data[0]') }],
    [
      '{"data":[{"id":"7","like_count":5},{"id":"7","like_count":5}]}',
      { code: 'repeated post', at: path('data[1]') },
    ],
    [
      '{"organic_insights_posts":{}}',
      { code: 'unexpected shape', at: path('organic_insights_posts') },
    ],
    [
      '{"organic_insights_posts":[{"string_map_data":{"いいね！":{"value":"5"}}}]}',
      { code: 'unknown labels', at: path('organic_insights_posts[0]') },
    ],
    [
      '{"organic_insights_reach":[{"string_map_data":{"Followers":{"value":"1%"}}}]}',
      { code: 'totals only', at: path('organic_insights_reach') },
    ],
    ['[{"string_list_data":[{}]},"zzname"]', { code: 'unexpected shape', at: path('[1]') }],
    ['{"data":{"videos":5}}', { code: 'unexpected shape', at: path('data.videos') }],
    [
      '{"data":{"user":{"follower_count":-4}}}',
      { code: 'negative', at: path('data.user'), field: 'followers' },
    ],
    [
      '{"items":[{"statistics":{"subscriberCount":"5"}},{"id":"x"}]}',
      { code: 'unexpected shape', at: path('items[1]') },
    ],
    ['{"kind":"youtube#channelListResponse","items":[]}', { code: 'no entries', at: path('') }],
    [
      '{"data":[{"public_metrics":{"like_count":5.5}}]}',
      { code: 'not a whole number', at: path('data[0]'), field: 'likes' },
    ],
    ['platform,followers\nMyspace,5', { code: 'other platform', at: { line: 2 } }],
    ['platform,followers\nX,', { code: 'no counts', at: { line: 2 } }],
    ['platform,followers\nX,12%', { code: 'not a number', at: { line: 2 }, field: 'followers' }],
    [
      'platform,followers,posts,on topic\nX,5,10,11',
      { code: 'more on topic than posts', at: { line: 2 }, field: 'on topic' },
    ],
    [
      '[{"string_list_data":[{}]},{"string_list_data":[]}]',
      { code: 'unexpected shape', at: path('[1]') },
    ],
    [
      'Permalink,Post type,Likes\nhttps://www.instagram.com/stories/zzname/3/,Historia,5',
      { code: 'not a post', at: { line: 2 } },
    ],
    ['platform,followers\nX,12,400', { code: 'too many cells', at: { line: 2 } }],
    [
      'Permalink,Post type,Likes\nhttps://www.facebook.com/1,Photo,5',
      { code: 'other platform', at: { line: 2 } },
    ],
    [
      'Permalink,Post type,Date,Likes\nhttps://x.example/1,IG image,03/12/2026,5',
      { code: 'not a lifetime count', at: { line: 2 } },
    ],
  ])('keeps as a problem what it cannot read of %s', (text, problem) => {
    const { format, problems } = readAccounts(text);
    expect(problems.filter(({ code }) => code !== 'may be a part')).toEqual([problem]);
    expect(format).not.toBe('unknown');
  });

  test('tells posts apart whose identifiers a spreadsheet has rounded', () => {
    const header = 'Post ID,Post type,Likes\n';
    const [rounded] = readAccounts(`${header}1.79E+16,IG reel,5\n1.79E+16,IG reel,6`).accounts;
    const [whole] = readAccounts(`${header}179,IG reel,5\n179,IG reel,6`).accounts;
    expect(rounded?.posts).toHaveLength(2);
    expect(whole?.posts).toHaveLength(1);
  });

  test.each([
    'Post ID,Account ID,Likes\n1,a,5\n2,b,6\n3,a,7',
    JSON.stringify({
      data: {
        videos: [
          { username: 'a', like_count: 5 },
          { username: 'b', like_count: 6 },
          { username: 'a', like_count: 7 },
        ],
      },
    }),
    JSON.stringify({
      items: [
        { snippet: { channelId: 'a' }, statistics: { likeCount: '5' } },
        { snippet: { channelId: 'b' }, statistics: { likeCount: '6' } },
        { snippet: { channelId: 'a' }, statistics: { likeCount: '7' } },
      ],
    }),
    JSON.stringify({
      data: [
        { author_id: 'a', public_metrics: { like_count: 5 } },
        { author_id: 'b', public_metrics: { like_count: 6 } },
        { author_id: 'a', public_metrics: { like_count: 7 } },
      ],
    }),
  ])('reads the posts of each account apart in %.12s', (text) => {
    expect(readAccounts(text).accounts).toMatchObject([
      { posts: [{ likes: 5 }, { likes: 7 }] },
      { posts: [{ likes: 6 }] },
    ]);
  });

  test('counts only entries that hold one', () => {
    const text = '[{"string_list_data":[{}]},{"string_list_data":[]},5]';
    expect(readAccounts(text).accounts).toEqual([{ platform: 'instagram', followers: 1 }]);
  });

  test.each(['10,11', '0,0', ',4', '10,'])(
    'reads no topics from %s posts and on topic',
    (cells) => {
      const text = `platform,followers,posts,on topic\nX,5,${cells}`;
      expect(readAccounts(text).accounts).toEqual([{ platform: 'x', followers: 5 }]);
    },
  );

  test('reads the flat answers of the Research API of TikTok and a single post of X', () => {
    expect(readAccounts('{"data":{"follower_count":5,"bio_url":""}}')).toMatchObject({
      format: 'tiktok user',
      accounts: [{ followers: 5 }],
    });
    expect(readAccounts('{"data":{"public_metrics":{"like_count":5}}}')).toMatchObject({
      format: 'x posts',
      accounts: [{ posts: [{ likes: 5 }] }],
    });
  });

  describe('with a hint', () => {
    test('takes the followers that the text does not hold, for one account', () => {
      const reading = readAccounts(fixture('meta-business-suite-en.csv'), { followers: 24_300 });
      expect(reading).toMatchObject({ accounts: [{ followers: 24_300 }], needs: [] });
    });

    test.each([-5, Number.NaN, 1.5, Number.POSITIVE_INFINITY])(
      'does not take %d for a number of followers',
      (followers) => {
        const reading = readAccounts(fixture('tiktok-studio.csv'), { followers });
        expect(reading.needs).toEqual(['followers']);
      },
    );

    test('believes the text before the hint', () => {
      const reading = readAccounts(fixture('tiktok-user.json'), { followers: 5, platform: 'x' });
      expect(reading.accounts).toEqual([{ platform: 'tiktok', followers: 18_250, following: 312 }]);
    });

    test('does not give several accounts the same number of followers', () => {
      const reading = readAccounts('Post ID,Account ID,Likes\n1,a,5\n2,b,6', { followers: 9 });
      expect(reading.needs).toEqual(['followers']);
    });

    test('takes the platform of a table that names none, and asks for it otherwise', () => {
      const text = 'followers,likes\n"24,300",640';
      expect(readAccounts(text)).toMatchObject({
        accounts: [],
        needs: ['platform'],
        problems: [{ code: 'platform missing', at: { line: 2 } }],
      });
      expect(readAccounts(text, { platform: 'x' })).toMatchObject({
        accounts: [{ platform: 'x', followers: 24_300, typicalPost: { likes: 640 } }],
        needs: [],
        problems: [],
      });
    });

    test('understands the words of its language', () => {
      const text = 'platform;followers\nInstagram;24,3 Tsd.';
      expect(readAccounts(text, { locale: 'de' }).accounts).toEqual([
        { platform: 'instagram', followers: 24_300 },
      ]);
    });
  });

  test('gives classify what it needs', () => {
    const { accounts } = readAccounts(fixture('table-of-accounts.csv'));
    expect(accounts.map((account) => classify(account).engagement.met)).toEqual([
      'yes',
      'no',
      'unknown',
    ]);
  });

  test('lists so many problems and counts the others', () => {
    const text = `{"data":[{"like_count":5}${',0'.repeat(mostProblems + 5)}]}`;
    const { problems, problemsLeftOut } = readAccounts(text);
    expect(problems).toHaveLength(mostProblems);
    expect(problemsLeftOut).toBe(5);
  });

  test('reads so many posts of an account, and takes time in proportion to the text', () => {
    const row = ',,,IG reel,#oak,12\n';
    const text = `Post ID,Account ID,Permalink,Post type,Description,Likes\n${row.repeat(mostPosts + 2)}`;
    const { accounts, problems } = readAccounts(text);
    expect(accounts[0]?.posts).toHaveLength(mostPosts);
    expect(problems.map(({ code }) => code)).toEqual(['too many posts', 'too many posts']);
  }, 5_000);
});
