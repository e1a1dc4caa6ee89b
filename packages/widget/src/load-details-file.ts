import { lent, type Lent } from './lent.ts';
import { loadBesideCalculator } from './load-beside-calculator.ts';

type Details = typeof import('./details/details.ts');

/** The file of the details: a function of what the calculator's own file lends it. */
interface DetailsFile {
  readonly default: (lent: Lent) => Details;
}

/** Digest of that file, which is built before the one that loads it. */
declare const detailsIntegrity: string;

let loading: Promise<Details> | undefined;

/** Loads the details from beside the calculator's own file, once for all calculators of the page. */
export async function loadDetails(): Promise<Details> {
  loading ??= loadBesideCalculator<DetailsFile>('details', detailsIntegrity).then(
    ({ default: details }) => details(lent),
  );
  try {
    return await loading;
  } catch (reason) {
    loading = undefined;
    throw reason;
  }
}
