/** A place in the site that holds the words searched for. */
export interface Hit {
  readonly title: string;
  readonly address: string;
  /** HTML of the surrounding text, in which `mark` holds the words found. */
  readonly excerpt: string;
}

/** A page that holds the words, and the sections of it that do. */
export interface PageHit extends Hit {
  readonly kind: string;
  readonly sections: readonly Hit[];
}

/** What a search found. */
export interface Findings {
  /** Pages found, more than are listed where there are many. */
  readonly count: number;
  readonly pages: readonly PageHit[];
}

/** The part of Pagefind's interface that is used; its own types are not published apart from it. */
interface Pagefind {
  options(options: { readonly excerptLength: number }): Promise<void>;
  search(query: string): Promise<{
    readonly results: readonly { data(): Promise<PagefindPage> }[];
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

const listed = 6;

const sectionsListed = 3;

const indexAddress = `${import.meta.env.BASE_URL.replace(/\/$/, '')}/pagefind/pagefind.js`;

let loading: Promise<Pagefind> | undefined;

/** Loads the index once; a failed attempt is forgotten, so that the next one tries again. */
export function loadIndex(): Promise<Pagefind> {
  loading ??= startLoading().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function startLoading(): Promise<Pagefind> {
  const pagefind = (await import(/* @vite-ignore */ indexAddress)) as Pagefind;
  await pagefind.options({ excerptLength: 18 });
  return pagefind;
}

/** Searches the whole text of the site. */
export async function find(query: string): Promise<Findings> {
  const pagefind = await loadIndex();
  const { results } = await pagefind.search(query);
  const pages = await Promise.all(results.slice(0, listed).map((result) => result.data()));
  return { count: results.length, pages: pages.map(toPageHit) };
}

function toPageHit({ url, excerpt, meta, filters, sub_results }: PagefindPage): PageHit {
  const sections = sub_results
    .filter((section) => section.url.includes('#'))
    .slice(0, sectionsListed)
    .map((section) => ({ title: section.title, address: section.url, excerpt: section.excerpt }));
  return {
    title: meta['title'] ?? url,
    address: url,
    excerpt,
    kind: filters['kind']?.[0] ?? '',
    sections,
  };
}
