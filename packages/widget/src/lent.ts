import {
  benchmarksFor,
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
} from '@micro-influencer/core';
import { html, nothing, svg } from 'lit/html.js';
import { loadBesideCalculator } from './load-beside-calculator.ts';
import { numberFormat } from './number-format.ts';
import { sayCriteria, sayVerdict, withYear } from './sentences.ts';

/**
 * What the calculator's own file lends the file of the details, which then need not hold it a second
 * time: two copies of Lit on a page fall out over the name of their policy, and the rest is size.
 *
 * The build takes every module that one of these comes from out of the file of the details, and fails
 * where it needs anything else of such a module.
 */
export const lent = {
  benchmarksFor,
  engagementBenchmarks,
  html,
  isHighlyEngaged,
  largestCount,
  loadBesideCalculator,
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
  withYear,
};

/** What is lent, by its name. */
export type Lent = typeof lent;
