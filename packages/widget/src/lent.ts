import {
  benchmarksFor,
  categoryFactor,
  engagementBenchmarks,
  isHighlyEngaged,
  largestCount,
  median,
  medianRate,
  microBand,
  parseCount,
  rateAt,
  readWrittenNumber,
  schemesFor,
  tierSchemes,
  verdictOf,
} from '@micro-influencer/core';
import { html, nothing, svg } from 'lit/html.js';
import { completeWords } from './complete-words.ts';
import { loadBesideCalculator } from './load-beside-calculator.ts';
import { numberFormat } from './number-format.ts';
import { sayCriteria, sayVerdict, withYear } from './sentences.ts';

/**
 * Makes what loads a file that is built as a function of what is {@link lent}, once for all
 * calculators of the page; after a failure, the next call tries again.
 *
 * @param name between the calculator's name and the extension
 * @param integrity as {@link loadBesideCalculator} takes it
 */
export function lend<Part>(name: string, integrity: string): () => Promise<Part> {
  let tries = 0;
  let loading: Promise<Part> | undefined;
  return () =>
    (loading ??= loadBesideCalculator<{ readonly default: (lent: unknown) => Part }>(
      `micro-influencer-calculator.${name}.js`,
      integrity,
      tries++,
    ).then(
      (file) => file.default(lent),
      (reason: unknown) => {
        loading = undefined;
        throw reason;
      },
    ));
}

/**
 * What the calculator's own file lends the files that it loads once they are asked for, which then
 * need not hold it a second time: two copies of Lit on a page fall out over the name of their policy,
 * and the rest is size.
 *
 * The build takes every module that one of these comes from out of those files, and fails where one
 * of them needs anything else of such a module.
 */
export const lent = {
  benchmarksFor,
  categoryFactor,
  completeWords,
  engagementBenchmarks,
  html,
  isHighlyEngaged,
  largestCount,
  lend,
  median,
  medianRate,
  microBand,
  nothing,
  numberFormat,
  parseCount,
  rateAt,
  sayCriteria,
  sayVerdict,
  readWrittenNumber,
  schemesFor,
  svg,
  tierSchemes,
  verdictOf,
  withYear,
};
