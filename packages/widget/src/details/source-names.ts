import { engagementBenchmarks, type Band, type BenchmarkId } from '@micro-influencer/core';
import { withYear } from '../sentences.ts';

/**
 * Publisher and year of the sources of bands that are no benchmarks, as the register has them; but for
 * that of growth, which is never judged here, where nothing gives a history.
 */
const others: Readonly<Record<string, string>> = { instafake: 'InstaFake, 2019' };

const isBenchmark = (id: string): id is BenchmarkId => id in engagementBenchmarks;

/** The sources of a band as a reader may look them up, such as "Kim et al., 2019". */
export const namesOf = ({ sources }: Band): readonly string[] =>
  sources.map((id) => (isBenchmark(id) ? withYear(engagementBenchmarks[id]) : (others[id] ?? id)));
