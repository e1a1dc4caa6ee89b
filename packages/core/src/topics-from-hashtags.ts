import type { Post, Topics } from './account.ts';
import { topicLexicon } from './evidence/topic-lexicon.ts';
import { isRecord } from './usable-account.ts';

/** How posts divide into topics, read from their hashtags. */
export interface HashtagTopics {
  /** For `Account.topics`; posts without a topic are not in it. */
  readonly topics: Extract<Topics, { kind: 'counts' }>;
  /**
   * Name of each topic, in the order of the counts, largest first: a topic of the lexicon, or the
   * most frequent hashtag of a group that the lexicon does not know.
   */
  readonly names: readonly string[];
  /** Posts whose hashtags, or lack of them, say nothing. */
  readonly postsWithoutTopic: number;
}

const lexicon: ReadonlyMap<string, string> = new Map(
  Object.entries(topicLexicon).flatMap(([topic, tags]) => tags.map((tag) => [tag, topic] as const)),
);

const normalise = (tag: string): string => tag.normalize('NFKC').replace(/^#+/, '').toLowerCase();

/** Each post's hashtags, once each, in lower case and without the sign. */
function tagsOf(post: Post): readonly string[] {
  const hashtags: unknown = isRecord(post) ? post.hashtags : undefined;
  const texts = Array.isArray(hashtags) ? hashtags.filter((tag) => typeof tag === 'string') : [];
  return [...new Set(texts.map(normalise).filter((tag) => tag !== ''))];
}

/**
 * Reads topics from hashtags, so that nobody has to label posts by hand.
 *
 * A tag of the lexicon stands for its topic. Any other tag takes the topic of the lexicon with which
 * it shares most posts; tags that share none with the lexicon form groups of their own, joined where
 * two of them stand together in at least two posts. A post has the topic that most of its tags stand
 * for, and of several the one that is larger in the account.
 *
 * The method follows Weng and Menczer (`weng-menczer-2015`), who group hashtags by co-occurrence; the
 * lexicon and the threshold of two posts are conventions.
 *
 * @param posts in any order; the result does not depend on it. What is no post counts as one without a
 *   hashtag
 * @example
 * readHashtagTopics([
 *   { hashtags: ['sourdough', 'oven'] },
 *   { hashtags: ['oven'] },
 *   { hashtags: ['hiking'] },
 * ]).names; // => ['food', 'travel']
 */
export function readHashtagTopics(posts: readonly Post[]): HashtagTopics {
  const tagged = Array.isArray(posts) ? Array.from(posts, tagsOf) : [];
  const topicOfTag = nameTags(tagged);
  const weights = countBy(tagged.flat(), (tag) => topicOfTag.get(tag));
  const topicOfPost = tagged.map((tags) =>
    leading(
      countBy(tags, (tag) => topicOfTag.get(tag)),
      weights,
    ),
  );
  const counts = countBy(topicOfPost, (topic) => topic);
  const byCount = [...counts].sort(([a, of], [b, other]) => other - of || compare(a, b));
  return {
    topics: { kind: 'counts', postsPerTopic: byCount.map(([, count]) => count) },
    names: byCount.map(([name]) => name),
    postsWithoutTopic: topicOfPost.filter((topic) => topic === undefined).length,
  };
}

/** Tags of one post that may join groups, so that a post of hundreds of tags costs no more. */
const mostTagsJoined = 12;

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** How often each key occurs; items without a key are left out. */
function countBy<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string | undefined,
): Map<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) {
    const key = keyOf(item);
    if (key !== undefined) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

/** The key with the highest count; of several the heavier one, then the first by alphabet. */
function leading(
  counts: ReadonlyMap<string, number>,
  weights: ReadonlyMap<string, number>,
): string | undefined {
  const weight = (key: string): number => weights.get(key) ?? 0;
  const [first] = [...counts].sort(
    ([a, of], [b, other]) => other - of || weight(b) - weight(a) || compare(a, b),
  );
  return first?.[0];
}

/** The topic of every tag: from the lexicon, from its company, or from a group of its own. */
function nameTags(tagged: readonly (readonly string[])[]): ReadonlyMap<string, string> {
  const named = new Map<string, string>();
  const unknown: string[] = [];
  const frequency = countBy(tagged.flat(), (tag) => tag);
  const company = lexiconCompany(tagged);
  for (const tag of frequency.keys()) {
    const topic = lexicon.get(tag) ?? leading(company.get(tag) ?? new Map(), new Map());
    if (topic === undefined) unknown.push(tag);
    else named.set(tag, topic);
  }
  for (const group of joinByCompany(unknown, tagged)) {
    const name =
      leading(
        countBy(group, (tag) => tag),
        frequency,
      ) ?? '';
    for (const tag of group) named.set(tag, name);
  }
  return named;
}

/** For each tag, in how many posts it stands beside a tag of each lexicon topic. */
function lexiconCompany(
  tagged: readonly (readonly string[])[],
): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const company = new Map<string, Map<string, number>>();
  for (const tags of tagged) {
    const topics = new Set(tags.flatMap((tag) => lexicon.get(tag) ?? []));
    for (const tag of tags) {
      const counts = company.get(tag) ?? new Map<string, number>();
      for (const topic of topics) counts.set(topic, (counts.get(topic) ?? 0) + 1);
      company.set(tag, counts);
    }
  }
  return company;
}

/** Groups of tags that are linked by standing together in at least two posts. */
function joinByCompany(
  tags: readonly string[],
  tagged: readonly (readonly string[])[],
): Iterable<readonly string[]> {
  const leader = new Map(tags.map((tag) => [tag, tag]));
  const find = (tag: string): string => {
    let current = tag;
    while (leader.get(current) !== current) current = leader.get(current) ?? current;
    return current;
  };
  const together = new Map<string, number>();
  for (const ofPost of tagged) {
    const known = ofPost
      .filter((tag) => leader.has(tag))
      .toSorted(compare)
      .slice(0, mostTagsJoined);
    for (const [index, first] of known.entries()) {
      for (const second of known.slice(index + 1)) {
        const pair = `${first}\u0000${second}`;
        const count = (together.get(pair) ?? 0) + 1;
        together.set(pair, count);
        if (count === 2) leader.set(find(second), find(first));
      }
    }
  }
  return Map.groupBy(tags, find).values();
}
