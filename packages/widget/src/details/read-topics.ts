import { parseCount, type CountProblem, type Topics } from '@micro-influencer/core';
import { linesOf, type LineProblem } from './lines.ts';

/** Why a line names no topic; `no count` where it has none and others have. */
export type TopicProblem = Exclude<CountProblem, 'empty'> | 'no count';

/** How posts divide into topics, and the lines that do not say. */
export interface TopicsReading {
  /** Absent where no line could be read. */
  readonly topics?: Topics;
  readonly problems: readonly LineProblem<TopicProblem>[];
}

/** A name, then a count at the end of the line. */
const counted = /^(.*?)[\s;,:،؛]+(\p{Nd}[\p{Nd}.,]*)$/u;

/**
 * Reads topics, one a line: each with its number of posts, or the topic of one post a line. Upper and
 * lower case are the same topic.
 */
export function readTopics(text: string, locale: string): TopicsReading {
  const lines = linesOf(text).map(({ line, text: content }) => {
    const [, name = content, count] = counted.exec(content.trim()) ?? [];
    return { line, name: name.trim().toLowerCase(), count };
  });
  const areCounted = lines.some(({ count }) => count !== undefined);
  const posts = new Map<string, number>();
  const problems: LineProblem<TopicProblem>[] = [];
  for (const { line, name, count } of lines) {
    if (areCounted && count === undefined) {
      problems.push({ line, code: 'no count' });
      continue;
    }
    const reading = parseCount(count ?? '1', locale);
    if (reading.ok) posts.set(name, (posts.get(name) ?? 0) + reading.value);
    else if (reading.problem !== 'empty') problems.push({ line, code: reading.problem });
  }
  return {
    problems,
    ...(posts.size > 0 && { topics: { kind: 'counts', postsPerTopic: [...posts.values()] } }),
  };
}
