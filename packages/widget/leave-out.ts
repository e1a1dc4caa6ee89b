/** What the calculator's files leave out of the core, since nothing on the page can lead to it. */
import { feeModels } from '@micro-influencer/core';
import type { Plugin } from 'vite';

/**
 * Puts the published prices in as they stand, in place of the register of facts that they are taken
 * from, without what nobody is shown here.
 */
export const pricesAlone: Plugin = {
  name: 'prices-alone',
  transform: {
    filter: { id: /\/evidence\/fee-models\.ts$/ },
    handler() {
      const prices = Object.values(feeModels).map(({ publisher, year, platform, rule }) => ({
        publisher,
        ...(year && { year }),
        platform,
        rule,
      }));
      const shared = "{ year: null, currency: 'USD', ...price }";
      const code = `export const feeModels = ${JSON.stringify(prices)}.map((price) => (${shared}));`;
      return { code, map: null };
    },
  },
};

/**
 * Takes the typical value of each size out of the bands of signals: it is the last number but one of a
 * row, and nobody is shown it here. A hole is left, so that no other number is taken for it.
 */
export const bandsAlone: Plugin = {
  name: 'bands-alone',
  enforce: 'pre',
  transform: {
    filter: { id: /\/(?:comment|following)-bands-2018-19\.ts$/ },
    handler(code) {
      const without = code.replaceAll(/^( {2}\[.*,) [\d.]+(, [\d.]+\],)$/gm, '$1$2');
      if (without === code) throw new Error('The bands of signals are written in another way now.');
      return { code: without, map: null };
    },
  },
};

/** Takes out the check of accounts: those of the calculator come from readers that give no others. */
export const accountsAsRead: Plugin = {
  name: 'accounts-as-read',
  enforce: 'pre',
  transform: {
    filter: { id: /\/usable-account\.ts$/ },
    handler(code) {
      const without = code.replace(
        /export function usableAccount\(.*?\n}\n/s,
        'export const usableAccount = (account: Account): Account => account;\n',
      );
      if (without === code) throw new Error('Accounts are checked in another way now.');
      return { code: without, map: null };
    },
  },
};

/** Takes out the judgement of growth: no field and no file gives the calculator a history to judge. */
export const growthUnknown: Plugin = {
  name: 'growth-unknown',
  enforce: 'pre',
  transform: {
    filter: { id: /\/growth-signal\.ts$/ },
    handler(code) {
      const without = code.replace(
        /export function readGrowthSignal\(.*?\n}\n/s,
        "export const readGrowthSignal = (): Signal => unjudged('weekly growth', 'history missing');\n",
      );
      if (without === code) throw new Error('Growth is judged in another way now.');
      return { code: without, map: null };
    },
  },
};

/** Takes out the levels of subject areas: no field and no file gives the calculator one to compare by. */
export const categoryUnknown: Plugin = {
  name: 'category-unknown',
  enforce: 'pre',
  transform: {
    filter: { id: /core\/src\/category\.ts$/ },
    handler(code) {
      if (!code.includes('export function categoryFactor(')) {
        throw new Error('Subject areas are compared in another way now.');
      }
      return { code: 'export const categoryFactor = () => 1;', map: null };
    },
  },
};
