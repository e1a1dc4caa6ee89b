import { importAgain } from './import-again.ts';
import { excerptPieces, type ExcerptPiece } from './excerpt.ts';

/** A place in the site that holds the words searched for. */
export interface Hit {
  readonly title: string;
  readonly address: string;
  /** The text around the words found. */
  readonly excerpt: readonly ExcerptPiece[];
}

/** A page that holds the words, and the sections of it that do; its own excerpt stands above them. */
export interface PageHit extends Hit {
  readonly kind: string;
  readonly sections: readonly Hit[];
}

/** What a search found. */
export interface Findings {
  /** Pages found, of the kind asked for. */
  readonly count: number;
  /** Pages found of each kind, whichever was asked for. */
  readonly countsByKind: Readonly<Record<string, number>>;
  /** Fetches the next few pages found; none when all have been fetched. */
  readonly more: () => Promise<readonly PageHit[]>;
}

/** The part of Pagefind's interface that is used; its own types are not published apart from it. */
interface Pagefind {
  createInstance(options: {
    readonly excerptLength: number;
    readonly noWorker: boolean;
  }): PagefindInstance;
}

interface PagefindInstance {
  filters(): Promise<unknown>;
  search(
    query: string,
    options: { readonly filters: Readonly<Record<string, string>> },
  ): Promise<{
    readonly results: readonly { data(): Promise<PagefindPage> }[];
    readonly totalFilters: Readonly<Record<string, Readonly<Record<string, number>>>>;
  }>;
}

interface PagefindPage {
  readonly url: string;
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
  readonly sub_results: readonly {
    readonly title: string;
    readonly url: string;
    readonly excerpt: string;
  }[];
}

// Each page listed is fetched with its whole text.
const pagesAtOnce = 4;

const sectionsListed = 3;

const folder = `${import.meta.env.BASE_URL.replace(/\/$/, '')}/pagefind/`;

let loading: Promise<PagefindInstance> | undefined;

/** Loads the index once; a failed attempt is forgotten, so that the next one tries again. */
function loadIndex(): Promise<PagefindInstance> {
  loading ??= startLoading().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function startLoading(): Promise<PagefindInstance> {
  const { createInstance } = await importAgain<Pagefind>(`${folder}pagefind.js`);
  // A worker would be the same engine fetched a second time, for an index of a few dozen pages.
  const instance = createInstance({ excerptLength: 18, noWorker: true });
  // Counts by kind come only with the filters loaded.
  await instance.filters();
  return instance;
}

/**
 * Searches the whole text of the site, or of the pages of one kind. Rejects where the index cannot be
 * fetched.
 */
export async function findInText(query: string, kind?: string): Promise<Findings> {
  const index = await loadIndex();
  const { results, totalFilters } = await index.search(query, { filters: kind ? { kind } : {} });
  // Pagefind says "nothing" as well where a part of its index could not be fetched.
  if (results.length === 0) await fetchAnything();
  let fetched = 0;
  return {
    count: results.length,
    countsByKind: totalFilters['kind'] ?? {},
    more: async () => {
      const next = results.slice(fetched, fetched + pagesAtOnce);
      const pages = await Promise.all(next.map((result) => result.data()));
      fetched += next.length;
      return pages.map(toPageHit);
    },
  };
}

async function fetchAnything(): Promise<void> {
  const { ok } = await fetch(`${folder}pagefind-entry.json`, { cache: 'no-store' });
  if (!ok) throw new Error('the index is not there');
}

function toPageHit({ url, excerpt, meta, filters, sub_results }: PagefindPage): PageHit {
  return {
    title: meta['title'] ?? url,
    address: url,
    // Where a section has the best find, its excerpt would be shown twice.
    excerpt: sub_results[0]?.url.includes('#') ? [] : excerptPieces(excerpt),
    kind: filters['kind']?.[0] ?? '',
    sections: sub_results
      .filter((section) => section.url.includes('#'))
      .slice(0, sectionsListed)
      .map((section) => ({
        title: section.title,
        address: section.url,
        excerpt: excerptPieces(section.excerpt),
      })),
  };
}
