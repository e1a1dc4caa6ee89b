import type { SignalId, Standing } from './signal-id.ts';

/**
 * An innocent explanation of an unusual value.
 *
 * - `promoted posts`: the account paid the platform to show them to more people
 * - `replies counted`: the account's own answers are among the comments
 * - `rounded counts`: interfaces show 1.2K for anything from 1,150 to 1,249
 * - `levels have moved`: the sample is of 2018-19, and the level of another year
 */
export type Explanation =
  | 'dormant followers'
  | 'shown to few'
  | 'other format'
  | 'levels have moved'
  | 'close community'
  | 'viral post'
  | 'giveaway'
  | 'promoted posts'
  | 'comments limited'
  | 'little to discuss'
  | 'replies counted'
  | 'questions asked'
  | 'follows back'
  | 'new account'
  | 'rounded counts'
  | 'steady audience'
  | 'mixed formats'
  | 'seasonal interest'
  | 'mentioned elsewhere'
  | 'accounts merged';

const explanations: Readonly<
  Partial<Record<`${SignalId} ${Exclude<Standing, 'within'>}`, readonly Explanation[]>>
> = {
  'engagement rate below': [
    'dormant followers',
    'shown to few',
    'other format',
    'levels have moved',
  ],
  'engagement rate above': ['viral post', 'giveaway', 'close community', 'promoted posts'],
  'comments per like below': ['comments limited', 'little to discuss', 'other format'],
  'comments per like above': ['questions asked', 'giveaway', 'replies counted', 'close community'],
  'following per follower above': ['follows back', 'new account'],
  'variation over posts below': ['rounded counts', 'steady audience'],
  'variation over posts above': [
    'viral post',
    'mixed formats',
    'promoted posts',
    'seasonal interest',
  ],
  'mean over median above': ['viral post', 'giveaway', 'promoted posts'],
  'weekly growth above': ['viral post', 'mentioned elsewhere', 'giveaway', 'accounts merged'],
};

/**
 * The innocent explanations of a value outside its band, the commonest to think of first; none for
 * one within. They are common knowledge, not measured.
 */
export const explanationsOf = (id: SignalId, standing: Standing): readonly Explanation[] =>
  standing === 'within' ? [] : (explanations[`${id} ${standing}`] ?? []);
