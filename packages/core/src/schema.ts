import * as z from 'zod';
import { categories, platforms, type Account } from './account.ts';
import { largestCount } from './written-number.ts';

const count = z.int().min(0).max(largestCount);

/** An official interface answers -1 for likes that the account hides. */
const likes = z.int().min(-1).max(largestCount);

const post = z.strictObject({
  likes: likes.exactOptional(),
  comments: count.exactOptional(),
  views: count.exactOptional(),
  reach: count.exactOptional(),
  shares: count.exactOptional(),
  saves: count.exactOptional(),
  hashtags: z.array(z.string().max(200)).max(100).exactOptional(),
});

const topics = z.discriminatedUnion('kind', [
  z
    .strictObject({
      kind: z.literal('main topic'),
      posts: count.min(1),
      onMainTopic: count,
    })
    .refine(({ posts, onMainTopic }) => onMainTopic <= posts, {
      path: ['onMainTopic'],
      error: 'cannot be more than `posts`',
    }),
  z.strictObject({
    kind: z.literal('counts'),
    postsPerTopic: z.array(count).max(10_000),
  }),
]);

/** What `Account` says in types, as a check for data that comes from outside. */
export const accountSchema = z.strictObject({
  platform: z.enum(platforms),
  followers: count.exactOptional(),
  following: count.exactOptional(),
  typicalPost: post.exactOptional(),
  posts: z.array(post).max(100_000).exactOptional(),
  topics: topics.exactOptional(),
  category: z.enum(categories).exactOptional(),
  history: z
    .array(z.strictObject({ on: z.iso.date(), followers: count }))
    .max(10_000)
    .exactOptional(),
  quote: z
    .strictObject({
      amount: z.number().gt(0).max(largestCount),
      currency: z.string().regex(/^[A-Z]{3}$/),
      posts: count.min(1),
    })
    .exactOptional(),
});

/** One thing wrong with data from outside. */
export interface DataProblem {
  /** Where it stands, such as `posts[3].likes`; empty for the value as a whole. */
  readonly path: string;
  /** What is wrong there, in English, for a developer. */
  readonly message: string;
}

/** An account, or everything that is wrong with what was given. */
export type ParsedAccount =
  | { readonly ok: true; readonly account: Account }
  | { readonly ok: false; readonly problems: readonly DataProblem[] };

/**
 * Checks that a value of unknown origin is an account that `classify` can read.
 *
 * @example
 * const parsed = parseAccount({ platform: 'instagram', followers: -5 });
 * parsed.ok || parsed.problems[0].path; // => 'followers'
 */
export function parseAccount(value: unknown): ParsedAccount {
  const result = accountSchema.safeParse(value);
  if (result.success) return { ok: true, account: result.data };
  return {
    ok: false,
    problems: result.error.issues.map(({ path, message }) => ({
      path: z.core.toDotPath(path),
      message,
    })),
  };
}
