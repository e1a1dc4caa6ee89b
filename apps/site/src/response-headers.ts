import { embedMajor, embedVersion } from './embed-version.ts';
import type { SitePath } from './site-address.ts';

/** A path, or the beginning of one and `*` for all that follows. */
export type PathPattern = SitePath | `/${string}*`;

/** Names of headers and their values. */
export type ResponseHeaders = Readonly<Record<string, string>>;

/** Headers that a server must send with some of the site's files. */
export interface HeaderRule {
  /** Counted from the root of the site. Of the rules that match a path the first applies. */
  readonly paths: readonly PathPattern[];
  /** What breaks without them. */
  readonly why: string;
  /** All but the Content-Security-Policy, which names digests that only a build knows. */
  readonly headers: ResponseHeaders;
  /** Directives of the Content-Security-Policy; the digests join those of `script-src`. */
  readonly policy: Readonly<Record<string, readonly string[]>>;
}

/** For every file. Each is public and says nothing about who asks for it, so any origin may read it. */
const everyFile = {
  'Access-Control-Allow-Origin': '*',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'Permissions-Policy':
    'browsing-topics=(), camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'X-Content-Type-Options': 'nosniff',
} as const;

const keptForGood = { 'Cache-Control': 'public, max-age=31536000, immutable' } as const;
const keptForAnHour = { 'Cache-Control': 'public, max-age=3600, stale-if-error=86400' } as const;
const keptForMinutes = { 'Cache-Control': 'public, max-age=300, stale-if-error=86400' } as const;

/** Styles stand in the pages, some of them on single elements: the bars of a chart, for instance. */
const inlineStyles = ["'self'", "'unsafe-inline'"];

const pagePolicy = {
  // Drawings of other files that a figure shows count as this in some browsers, as images in others.
  'default-src': ["'self'"],
  // The engine of the full-text search is WebAssembly.
  'script-src': ["'self'", "'wasm-unsafe-eval'"],
  'style-src': inlineStyles,
  'img-src': ["'self'", 'data:', 'blob:'],
  'object-src': ["'none'"],
  'base-uri': ["'none'"],
  'form-action': ["'none'"],
  'frame-ancestors': ["'none'"],
} as const;

/**
 * No text becomes a script or markup but by the templates of the calculator; excerpts of a search are
 * parsed, and only their words are shown.
 */
const trustedTypes = {
  'require-trusted-types-for': ["'script'"],
  // Two copies of the calculator may meet on one page, each with the policy of its templates.
  'trusted-types': ['lit-html', 'excerpt', "'allow-duplicates'"],
} as const;

/**
 * What a server sends with every file of the site, in one place: the headers of Netlify and Cloudflare,
 * nginx and Caddy are written from here at every build.
 */
export const responseHeaders: readonly HeaderRule[] = [
  {
    paths: [
      `/embed/${embedVersion}/*`,
      '/_astro/*',
      '/pagefind/filter/*',
      '/pagefind/fragment/*',
      '/pagefind/index/*',
    ],
    why: 'The address holds the version or a digest of the content, so that a file never changes. Browsers refuse a file with a digest, and any module in a sandboxed frame, without leave for other origins.',
    headers: { ...everyFile, ...keptForGood },
    policy: pagePolicy,
  },
  {
    paths: [`/embed/${embedMajor}/*`],
    why: 'As above, at an address whose file changes with a release: an hour late at most, and a day where the server cannot be reached.',
    headers: { ...everyFile, ...keptForAnHour },
    policy: pagePolicy,
  },
  {
    paths: ['/embed/calculator/*'],
    why: 'Every page may show this one in a frame, also one that is isolated from other origins. It runs what is in the page and what this site publishes.',
    headers: {
      ...everyFile,
      ...keptForAnHour,
      'Cross-Origin-Embedder-Policy': 'require-corp',
    },
    policy: {
      'default-src': ["'none'"],
      'script-src': ["'self'"],
      'style-src': ["'unsafe-inline'"],
      'img-src': ['data:'],
      'base-uri': ["'none'"],
      'form-action': ["'none'"],
      'frame-ancestors': ['*'],
      ...trustedTypes,
    },
  },
  {
    paths: ['/embed/examples/*'],
    why: 'Examples of other people’s pages, with the snippets as they are copied.',
    headers: { ...everyFile, ...keptForMinutes },
    policy: pagePolicy,
  },
  {
    paths: ['/oembed/*'],
    why: 'Editors ask for the same answer again and again; those that ask from a browser read it across origins.',
    headers: { ...everyFile, 'Cache-Control': 'public, max-age=86400' },
    policy: pagePolicy,
  },
  {
    paths: ['/*'],
    why: 'Pages and data are kept for minutes, so that a corrected number is not read wrong for long. No other site may show a page in a frame as its own.',
    headers: { ...everyFile, ...keptForMinutes },
    policy: { ...pagePolicy, ...trustedTypes },
  },
];

/** Whether a pattern is about a path. */
const isAbout = (pattern: PathPattern, path: SitePath): boolean =>
  pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern;

/** The rule for a file, of which there is always one: the last is about all. */
export function ruleFor(path: SitePath): HeaderRule {
  const rule = responseHeaders.find(({ paths }) => paths.some((one) => isAbout(one, path)));
  if (!rule) throw new Error(`There is no rule for the headers of ${path}`);
  return rule;
}

/**
 * All headers of a rule.
 *
 * @param digests Of the scripts that stand in its pages, as a policy names them: `'sha256-…'`
 */
export function headersOf(
  { headers, policy }: HeaderRule,
  digests: readonly string[],
): ResponseHeaders {
  const directives = Object.entries(policy).map(([name, values]) =>
    [name, ...values, ...(name === 'script-src' ? digests : [])].join(' '),
  );
  return { ...headers, 'Content-Security-Policy': directives.join('; ') };
}
