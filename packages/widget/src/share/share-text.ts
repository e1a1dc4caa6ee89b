import type { Account, VerdictReading } from '@micro-influencer/core';
import { countFields } from '../form.ts';
import type { Words } from '../locales/english.ts';
import { numberFormat } from '../number-format.ts';
import { sayCriteria, sayVerdict } from '../sentences.ts';

/** The numbers of an account that were typed, each after its name. */
export function sayNumbers(
  { followers, typicalPost, topics }: Account,
  { fields, locale }: Words,
): readonly string[] {
  const { count } = numberFormat(locale);
  const numbers: Readonly<Partial<Record<keyof Words['fields'], number | undefined>>> = {
    followers,
    ...typicalPost,
    ...(topics?.kind === 'main topic' && {
      posts: topics.posts,
      'main-topic': topics.onMainTopic,
    }),
  };
  return countFields.flatMap((field) => {
    const number = numbers[field];
    return number === undefined ? [] : [`${fields[field]}: ${count(number)}`];
  });
}

/**
 * The result as plain text: the verdict, the criteria with their sources and years, the numbers, and
 * where they can be looked at.
 */
export function shareText(
  account: Account,
  reading: VerdictReading,
  words: Words,
  link: string,
): string {
  return [
    sayVerdict(reading, words),
    '',
    ...sayCriteria(reading, words).map(({ title, why }) => `– ${title} ${why}`),
    '',
    ...sayNumbers(account, words),
    '',
    link,
  ].join('\n');
}
