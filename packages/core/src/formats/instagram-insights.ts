import { readCounts } from './cell-count.ts';
import { hasAny, isObject, objectsOf, readLists, textOf, type JsonObject } from './json-value.ts';
import { labelOf, labelsOf } from './label.ts';
import { metaCountLabels } from './meta-labels.ts';
import { repairMojibake } from './mojibake.ts';
import { accountsOfPosts, readPosts, type PostCount, type PostSource } from './post-list.ts';
import type { FormatReading, ReadingContext } from './reading-context.ts';

const postKeys = ['organic_insights_posts', 'organic_insights_reels'] as const;

const audienceKey = 'organic_insights_audience';

/** Files of sums over a period, in which "Followers" is a share of the reach. */
const totalsKeys = ['organic_insights_interactions', 'organic_insights_reach'];

const countLabels = labelsOf(metaCountLabels);

/**
 * The number of followers in each language. The longer labels beside it, such as the French "Total
 * des followers", are net changes over the period.
 */
const followersLabels = labelsOf({
  followers: ['Followers', 'Follower', 'Seguidores', 'Abonnés'],
});

/**
 * Reads the past insights of Instagram's "download your information" in JSON: posts, Reels and the
 * audience, whose keys are in the account's language and often misread as Latin-1.
 */
export function readInstagramInsights(
  value: unknown,
  context: ReadingContext,
): FormatReading | undefined {
  if (!hasAny(value, [...postKeys, ...totalsKeys, audienceKey])) return undefined;
  const format = 'instagram insights';
  const file = readLists(value, [...postKeys, audienceKey], context.log);
  if (!file) return { format, accounts: [] };
  const totals = totalsKeys.find((key) => hasAny(value, [key]));
  if (totals) context.log.add({ code: 'totals only', at: { path: totals } });

  const sources = postKeys.flatMap((key) => [...postsOf(file[key] ?? [], key, context)]);
  const [account] = accountsOfPosts('instagram', readPosts(sources, context));
  const followers = readFollowers(file[audienceKey] ?? [], context);
  if (!account && followers === undefined) return { format, accounts: [] };
  return {
    format,
    accounts: [
      { platform: 'instagram', ...account, ...(followers !== undefined && { followers }) },
    ],
  };
}

function readFollowers(audience: readonly unknown[], context: ReadingContext): number | undefined {
  for (const { entry, path: at } of objectsOf(audience, audienceKey, context.log)) {
    for (const [label, value] of labelledValues(entry)) {
      if (!followersLabels.has(label)) continue;
      const { followers } = readCounts([['followers', value]], { path: at }, context);
      if (followers !== undefined) return followers;
    }
  }
  return undefined;
}

function* postsOf(
  entries: readonly unknown[],
  path: string,
  { log }: ReadingContext,
): Generator<PostSource> {
  for (const { entry, path: at } of objectsOf(entries, path, log)) {
    const counts: (readonly [PostCount, unknown])[] = [];
    let labelled = false;
    for (const [label, value] of labelledValues(entry)) {
      labelled = true;
      const count = countLabels.get(label);
      if (count) counts.push([count, value]);
    }
    const explained = labelled && counts.length === 0;
    if (explained) log.add({ code: 'unknown labels', at: { path: at } });
    const { uri, title } = thumbnailOf(entry);
    yield { at: { path: at }, id: uri, caption: title && repairMojibake(title), counts, explained };
  }
}

/** The values of a `string_map_data`, by label. */
function* labelledValues(entry: JsonObject): Generator<readonly [string, unknown]> {
  const map = entry['string_map_data'];
  if (!isObject(map)) return;
  for (const [key, holder] of Object.entries(map)) {
    if (isObject(holder) && Object.hasOwn(holder, 'value')) yield [labelOf(key), holder['value']];
  }
}

/** The picture of a post, under a key in the account's language, with its caption as title. */
function thumbnailOf(entry: JsonObject): {
  readonly uri?: string | undefined;
  readonly title?: string | undefined;
} {
  const map = entry['media_map_data'];
  const media = isObject(map) ? Object.values(map).find(isObject) : undefined;
  return { uri: textOf(media?.['uri']), title: textOf(media?.['title']) };
}
