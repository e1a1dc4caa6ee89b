import {
  benchmarksFor,
  parseCount,
  platforms,
  type Account,
  type CountProblem,
  type CountReading,
  type Platform,
} from '@micro-influencer/core';

/** The fields in which a count is typed, by the name of their attribute. */
export const countFields = [
  'followers',
  'likes',
  'comments',
  'views',
  'posts',
  'main-topic',
] as const;

/** One of {@link countFields}. */
export type CountField = (typeof countFields)[number];

/** What stands in each field, exactly as it was typed. */
export type Texts = Readonly<Record<CountField, string>>;

/** What is wrong with what was typed into one field. An empty field is not wrong. */
export type FieldProblem = Exclude<CountProblem, 'empty'> | 'more than posts' | 'no posts';

/** What the form says of the account, and what could not be read of it. */
export interface FormReading {
  readonly account: Account;
  readonly counts: ReadonlyMap<CountField, CountReading>;
  readonly problems: Readonly<Partial<Record<CountField, FieldProblem>>>;
}

/** Texts of a form in which nothing has been typed; twelve posts are what is usually looked at. */
export const emptyTexts: Texts = {
  followers: '',
  likes: '',
  comments: '',
  views: '',
  posts: '12',
  'main-topic': '',
};

/** A platform for what an attribute says; Instagram for what is none. */
export const platformFrom = (text: string | null | undefined): Platform =>
  platforms.find((platform) => platform === text) ?? 'instagram';

/** Whether views are asked for: on the platforms whose engagement is read by views. */
export const asksForViews = (platform: Platform): boolean =>
  benchmarksFor(platform, 'views').length > 0;

/**
 * Reads the form. A field that cannot be read is left out of the account, so that the rest of it is
 * still classified.
 *
 * @param locale BCP 47 tag of the language that the counts are written in
 */
export function readForm(platform: Platform, texts: Texts, locale: string): FormReading {
  const counts = new Map(
    countFields.map((field) => [field, parseCount(texts[field], locale)] as const),
  );
  const problems: Partial<Record<CountField, FieldProblem>> = {};
  for (const [field, reading] of counts) {
    if (!reading.ok && reading.problem !== 'empty') problems[field] = reading.problem;
  }

  const value = (field: CountField): number | undefined => {
    const reading = counts.get(field);
    return reading?.ok ? reading.value : undefined;
  };
  const posts = value('posts');
  const onMainTopic = value('main-topic');
  if (posts === 0) problems.posts = 'no posts';
  else if (posts !== undefined && onMainTopic !== undefined && onMainTopic > posts) {
    problems['main-topic'] = 'more than posts';
  }

  const likes = value('likes');
  return {
    account: {
      platform,
      followers: value('followers'),
      // Comments alone say nothing of engagement, so that a post begins with its likes.
      typicalPost:
        likes === undefined
          ? undefined
          : { likes, comments: value('comments'), views: value('views') },
      topics:
        posts && onMainTopic !== undefined && onMainTopic <= posts
          ? { kind: 'main topic', posts, onMainTopic }
          : undefined,
    },
    counts,
    problems,
  };
}
