import type { Account } from '../account.ts';
import { hasAny, isObject, readLists, someHaveAny } from './json-value.ts';
import type { FormatReading, ReadingContext } from './reading-context.ts';

const relationshipKeys = ['relationships_followers', 'relationships_following'] as const;

/**
 * Counts the followers and the accounts followed in Instagram's "download your information" in JSON.
 * Only the number of entries is taken; their names are not looked at.
 *
 * Large lists are split over `followers_1.json`, `followers_2.json` and so on, which one file does
 * not tell of, so the reading says that it may be a part.
 */
export function readInstagramConnections(
  value: unknown,
  context: ReadingContext,
): FormatReading | undefined {
  const format = 'instagram connections';
  if (Array.isArray(value)) {
    const entries: readonly unknown[] = value;
    if (!someHaveAny(entries, ['string_list_data'])) return undefined;
    return {
      format,
      accounts: accountOf({ followers: countEntries(entries, '', context) }, context),
    };
  }
  if (!hasAny(value, relationshipKeys)) return undefined;
  const file = readLists(value, relationshipKeys, context.log);
  if (!file) return { format, accounts: [] };
  const { relationships_followers: followers, relationships_following: following } = file;
  return {
    format,
    accounts: accountOf(
      {
        ...(followers && {
          followers: countEntries(followers, 'relationships_followers', context),
        }),
        ...(following && {
          following: countEntries(following, 'relationships_following', context),
        }),
      },
      context,
    ),
  };
}

function accountOf(
  counts: Pick<Account, 'followers' | 'following'>,
  { log }: ReadingContext,
): readonly Account[] {
  log.add({ code: 'may be a part', at: { path: '' } });
  return [{ platform: 'instagram', ...counts }];
}

function countEntries(entries: readonly unknown[], path: string, { log }: ReadingContext): number {
  let count = 0;
  for (const [index, entry] of entries.entries()) {
    const names = isObject(entry) ? entry['string_list_data'] : undefined;
    if (Array.isArray(names) && names.length > 0) count++;
    else log.add({ code: 'unexpected shape', at: { path: `${path}[${index}]` } });
  }
  return count;
}
