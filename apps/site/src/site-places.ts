import { benchmarkIds } from './figures/benchmark-figure.ts';
import { embedPlatforms } from './embed/platforms.ts';
import { glossaryEntries } from './glossary.ts';
import { guideArticles } from './guide.ts';
import { methodPages } from './methods/method-pages.ts';
import type { PageKind } from './search/page-kind.ts';
import {
  articlePath,
  benchmarkPath,
  methodPath,
  sourcePath,
  type SitePath,
} from './site-address.ts';
import { distinctSourceNames } from './source-words.ts';
import { benchmarkName } from './verdict-words.ts';

/** A place in the site that can be looked for by name. */
export interface SitePlace {
  readonly title: string;
  readonly path: SitePath;
  readonly kind: PageKind;
  /** Other words that a reader may look for it by. */
  readonly aliases: readonly string[];
}

/** The pages that no collection holds, and the parts of them that have a name of their own. */
const pages: readonly SitePlace[] = [
  {
    title: 'Calculator',
    path: '/calculator/',
    kind: 'Tool',
    aliases: ['check an account', 'micro-influencer calculator', 'engagement rate calculator'],
  },
  {
    title: 'Planner: one large account or many small ones',
    path: '/planner/',
    kind: 'Tool',
    aliases: ['budget', 'campaign planner', 'one macro or many micros', 'break-even'],
  },
  {
    title: 'Drag an account across the percentiles',
    path: '/explore/engagement-by-size/',
    kind: 'Tool',
    aliases: ['engagement chart', 'good engagement rate by size', 'percentile'],
  },
  {
    title: 'Embed the calculator',
    path: '/embed/',
    kind: 'Tool',
    aliases: ['embed', 'embed code', 'widget', 'snippet', 'blog', 'iframe', 'custom element'],
  },
  {
    title: 'Developers',
    path: '/developers/',
    kind: 'Tool',
    aliases: ['API', 'npm', 'functions', 'types', 'TypeScript', 'library'],
  },
  {
    title: 'Evidence',
    path: '/evidence/',
    kind: 'Evidence',
    aliases: ['references', 'bibliography', 'where the numbers come from'],
  },
  {
    title: 'Methods',
    path: '/evidence/methods/',
    kind: 'Evidence',
    aliases: ['how a verdict is reached', 'how it is computed'],
  },
  {
    title: 'Definitions of the tiers',
    path: '/evidence/definitions/',
    kind: 'Evidence',
    aliases: ['tier schemes', 'follower thresholds'],
  },
  {
    title: 'Benchmarks of engagement',
    path: '/evidence/benchmarks/',
    kind: 'Evidence',
    aliases: ['engagement benchmark', 'average engagement rate', 'good engagement rate'],
  },
  {
    title: 'Percentiles of engagement, 2018\u201319',
    path: '/evidence/benchmarks/#percentiles',
    kind: 'Evidence',
    aliases: ['engagement by size', 'data set', 'download', 'CSV'],
  },
  {
    title: 'Sources',
    path: '/evidence/sources/',
    kind: 'Evidence',
    aliases: ['register of sources'],
  },
  {
    title: 'Figures',
    path: '/evidence/figures/',
    kind: 'Evidence',
    aliases: ['charts', 'graphs'],
  },
  {
    title: 'Changes of the data',
    path: '/evidence/changes/',
    kind: 'Evidence',
    aliases: ['changelog', 'corrections'],
  },
  { title: 'Home', path: '/', kind: 'Page', aliases: ['start page', 'front page'] },
  {
    title: 'Guide, all articles',
    path: '/guide/',
    kind: 'Page',
    aliases: ['contents', 'articles'],
  },
  {
    title: 'Glossary',
    path: '/glossary/',
    kind: 'Page',
    aliases: ['terms', 'definitions', 'dictionary'],
  },
  {
    title: 'Everything, A to Z',
    path: '/a-z/',
    kind: 'Page',
    aliases: ['index', 'list of everything', 'site map'],
  },
];

/** Everything that has a name: what the finder finds and the list from A to Z lists. */
export async function sitePlaces(): Promise<readonly SitePlace[]> {
  const articles = await guideArticles();
  const methods = await methodPages();
  return [
    ...(await glossaryEntries()),
    ...articles.map(({ id, data: { title, aliases } }) => ({
      title,
      path: articlePath(id),
      kind: 'Article' as const,
      aliases,
    })),
    ...pages,
    ...methods.map(({ id, data: { title } }) => ({
      title,
      path: methodPath(id),
      kind: 'Evidence' as const,
      aliases: [],
    })),
    ...benchmarkIds.map((id) => ({
      title: `Benchmark: ${benchmarkName(id)}`,
      path: benchmarkPath(id),
      kind: 'Evidence' as const,
      aliases: [],
    })),
    ...embedPlatforms
      .filter(({ id }) => id !== 'other')
      .map(({ id, name }) => ({
        title: name,
        path: `/embed/#${id}` as const,
        kind: 'Recipe' as const,
        aliases: [],
      })),
    ...sourcePlaces(),
  ];
}

/** Entries of the register. */
const sourcePlaces = (): readonly SitePlace[] =>
  [...distinctSourceNames()].map(([id, title]) => ({
    title,
    path: sourcePath(id),
    kind: 'Source',
    aliases: [],
  }));
