import type { Account, FollowerCount } from './account.ts';
import { judge, unjudged, type Signal } from './signal.ts';
import { isCount, isRecord } from './usable-account.ts';

/** Growth within a week, as a share of the followers, above which it is a jump. A convention. */
export const mostWeeklyGrowth = 0.25;

/**
 * Followers after a step below which its growth is not judged: small numbers double easily. A
 * convention.
 */
export const fewestFollowersForGrowth = 1_000;

const daysPerWeek = 7;
const millisecondsPerDay = 86_400_000;

interface DayCount {
  readonly day: number;
  readonly followers: number;
}

/** The counts that can be read, one a day, the last one given of each, oldest first. */
function countsByDay(history: readonly FollowerCount[]): readonly DayCount[] {
  const byDay = new Map<number, number>();
  for (const count of history) {
    if (!isRecord(count) || typeof count.on !== 'string' || !isCount(count.followers)) continue;
    const day = Math.round(Date.parse(`${count.on}T00:00:00Z`) / millisecondsPerDay);
    if (Number.isFinite(day) && count.followers > 0) byDay.set(day, count.followers);
  }
  return [...byDay]
    .map(([day, followers]) => ({ day, followers }))
    .toSorted((a, b) => a.day - b.day);
}

/**
 * The growth that some week between two counts must have had at least: all of it where they are a
 * week or less apart, and else the even rate that would make up the whole.
 */
const weeklyGrowth = (from: DayCount, to: DayCount): number =>
  (to.followers / from.followers) ** (1 / Math.ceil((to.day - from.day) / daysPerWeek)) - 1;

/** Growth of every step between neighbours, and of every pair of counts at most a week apart. */
function weeklyGrowths(counts: readonly DayCount[]): readonly number[] {
  const growths: number[] = [];
  counts.forEach((to, index) => {
    if (to.followers < fewestFollowersForGrowth) return;
    for (let back = index - 1; back >= 0; back--) {
      const from = counts[back];
      if (!from || (back < index - 1 && to.day - from.day > daysPerWeek)) return;
      growths.push(weeklyGrowth(from, to));
    }
  });
  return growths;
}

/**
 * The largest growth of the followers within a week. Counts further apart are read as the least that
 * some week between them must have had, so that a rough history never overstates a jump.
 *
 * That followers who are bought come in jumps is what Popular Pays says; where a jump begins is a
 * convention of this project.
 */
export function readGrowthSignal({ history = [] }: Account): Signal {
  const id = 'weekly growth';
  const counts = countsByDay(Array.isArray(history) ? history : []);
  if (counts.length < 2) return unjudged(id, 'history missing');
  const growths = weeklyGrowths(counts);
  if (growths.length === 0) return unjudged(id, 'size not measured');
  const largest = growths.reduce((most, growth) => Math.max(most, growth));
  return judge(id, largest, {
    ends: [-1, mostWeeklyGrowth],
    sources: ['popular-pays'],
    grade: 'convention',
  });
}
