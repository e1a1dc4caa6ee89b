import { plural } from '../../locales/plural.ts';

const likes = plural('en', { one: 'like', other: 'likes' });
const comments = plural('en', { one: 'comment', other: 'comments' });
const posts = plural('en', { one: 'post', other: 'posts' });

/**
 * Everything that the calculator says once more detail is asked for, in English. The shape of this
 * object is the type of every other language.
 */
export const englishDetails = {
  /** Below the two pictures. */
  scales: {
    tiers: (source: string): string => `Where tiers begin (${source})`,
    posts: (source: string): string => `Share of posts at this size with a lower rate (${source})`,
    account: (value: string): string => `This account: ${value}`,
    beyond: (value: string): string => `This account: ${value}, beyond the data`,
  },
  takeAlong: 'Take the result along',
  fields: {
    'recent-posts': 'Recent posts, one a line: likes, comments, views',
    topics: 'Topics of recent posts, one a line: name, number of posts',
    following: 'Accounts that it follows',
    price: 'Price asked',
    currency: 'Currency',
    deliverables: 'Posts for that price',
    scheme: 'Definition of the tiers',
    benchmark: 'Level of engagement',
  },
  /** Headings of a pasted table, in lower case: likes, comments, views. */
  columns: ['likes', 'comments', 'views'],
  problems: {
    'two ways': 'This comma can be read in two ways. Part the counts by tabs or semicolons.',
    'too many counts': 'There are more than three counts here.',
    heading: 'These headings are not known. Name the columns likes, comments and views.',
    'no count': 'The number of posts is missing.',
    'no price': 'A price is more than nothing.',
    'no currency': 'Type the three letters of a currency, such as USD.',
    'no deliverables': 'The price is for one post at least.',
  },
  line: (line: string, problem: string): string => `Line ${line}: ${problem}`,
  /** Lines that could not be read beyond those that are named. */
  moreLines: (count: string): string => `Lines that could not be read besides: ${count}.`,
  postsRead: (count: string): string =>
    `Posts read: ${count}. They count in place of the typical post.`,
  file: 'Or a file: an official export, or a table',
  interval: (low: string, high: string): string =>
    `With so few posts, the account's own typical rate lies between ${low} and ${high} in nine of ten cases.`,
  signals: 'Signs of bought followers or likes',
  overall: {
    'no warning': 'Nothing unusual in what could be judged. That proves nothing.',
    'look closer': 'Something is unusual, which has innocent explanations and is no proof.',
    'not enough data': 'Too little is known to judge.',
  },
  signal: {
    'engagement rate': 'Engagement rate',
    'comments per like': 'Comments per like',
    'following per follower': 'Accounts followed per follower',
    'variation over posts': 'How much the likes vary',
    'mean over median': 'Mean post over typical post',
    'weekly growth': 'Growth in a week',
    'views per follower': 'Views per follower',
  },
  usual: (value: string, low: string, high: string, source: string): string =>
    `${value}; usual are ${low} to ${high} (${source}).`,
  convention: 'convention',
  /** Before innocent explanations of an unusual value. */
  unusual: (explanations: string): string => `Unusual. It may be: ${explanations}.`,
  /**
   * Why a signal or a price cannot be told, after its name and a colon; in the words of the criteria
   * where those have the same reason.
   */
  gaps: {
    'following missing': 'The number of accounts that it follows is missing.',
    'comments missing': 'Comments on a typical post are missing.',
    'views missing': 'Views are missing; they can be typed with recent posts.',
    'reach missing': 'The number of accounts reached is missing; an official export may have it.',
    'history missing': 'That takes a history of followers, which is not asked for here.',
    'too few posts': 'At least six recent posts are needed.',
    'platform not measured': 'What is usual on this platform is not known.',
    'size not measured': 'What is usual is known only from 1,000 followers on.',
    'no published band': 'What is usual is not published.',
    'no interactions': 'A typical post has neither likes nor comments.',
    'unusable numbers': 'These numbers give no ratio.',
  },
  explanations: {
    'dormant followers': 'dormant followers',
    'shown to few': 'posts shown to few',
    'other format': 'another format',
    'levels have moved': 'levels have moved since',
    'close community': 'a close community',
    'viral post': 'a viral post',
    giveaway: 'a giveaway',
    'promoted posts': 'promoted posts',
    'comments limited': 'limited comments',
    'little to discuss': 'little to discuss',
    'replies counted': 'its own replies are counted',
    'questions asked': 'it asks questions',
    'follows back': 'it follows back',
    'new account': 'a new account',
    'rounded counts': 'rounded counts',
    'steady audience': 'a steady audience',
    'mixed formats': 'mixed formats',
    'seasonal interest': 'seasonal interest',
    'mentioned elsewhere': 'a mention elsewhere',
    'accounts merged': 'merged accounts',
  },
  cost: 'Cost',
  costs: {
    perPost: 'Per post',
    perInteraction: 'Per like or comment (CPE)',
    perThousandInteractions: 'Per 1,000 likes or comments (CPME)',
    perThousandViews: 'Per 1,000 views (CPM)',
    perThousandReached: 'Per 1,000 accounts reached (CPM)',
  },
  fees: 'What published price lists ask for one post',
  feesNote:
    'They contradict each other, in dollars of their year, and none is a price that was paid.',
  /** A label and its value; a price without an upper end. */
  item: (label: string, value: string): string => `${label}: ${value}`,
  from: (amount: string): string => `from ${amount}`,
  changes: 'What would change it',
  change: {
    micro: (followers: string): string => `With ${followers} followers it would be micro.`,
    'not micro': (followers: string): string =>
      `With ${followers} followers it would no longer be micro.`,
    'more likes': (count: string, number: number): string =>
      `With ${count} more ${likes(number)} on a typical post it would reach the typical rate.`,
    'fewer likes': (count: string, number: number): string =>
      `With ${count} fewer ${likes(number)} on a typical post it would fall below the typical rate.`,
    'fewer comments': (count: string, number: number): string =>
      `With ${count} fewer ${comments(number)} on a typical post it would fall below the typical rate.`,
    focused: (count: string, number: number): string =>
      `With ${count} ${posts(number)} on the main topic it would be focused.`,
    'not focused': (count: string, number: number): string =>
      `With ${count} ${posts(number)} on the main topic it would no longer be focused.`,
  },
  /** In how many pairs of a definition and a benchmark the verdict is the same. */
  robustness: (same: string, of: string): string =>
    `The verdict is the same in ${same} of ${of} pairs of a published definition and benchmark.`,
};

/** The words of one language for the details. */
export type DetailsWords = typeof englishDetails;
