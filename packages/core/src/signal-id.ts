/**
 * What an authenticity signal looks at; every value is a ratio.
 *
 * - `engagement rate`: median over posts of (likes + comments) / followers
 * - `comments per like`: median over posts
 * - `following per follower`: accounts followed / followers
 * - `variation over posts`: standard deviation / mean of the posts' likes
 * - `mean over median`: of the posts' interactions; far above 1 where one post stands out
 * - `weekly growth`: largest growth of the followers within a week, as a share of them
 * - `views per follower`: median views of a post / followers
 */
export type SignalId =
  | 'engagement rate'
  | 'comments per like'
  | 'following per follower'
  | 'variation over posts'
  | 'mean over median'
  | 'weekly growth'
  | 'views per follower';

/** Where a value stands to a band. */
export type Standing = 'within' | 'below' | 'above';
