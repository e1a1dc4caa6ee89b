import { embedMajor, embedVersion } from './embed-version.ts';
import type { SitePath } from './site-address.ts';

/** Headers that a server must send with some of the site's files. */
export interface HeaderRule {
  /** A path, or the beginning of one and `*` for all that follows. */
  readonly paths: SitePath | `/${string}*`;
  /** What breaks without them. */
  readonly why: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** For files that pages of other origins load, those with cross-origin isolation among them. */
const loadedFromElsewhere = {
  'Access-Control-Allow-Origin': '*',
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'X-Content-Type-Options': 'nosniff',
} as const;

/**
 * What the embedding of the calculator needs of a server. Paths are counted from the root of the
 * site, and of the rules that match a path only the first applies: {@link headersFor}.
 */
export const responseHeaders: readonly HeaderRule[] = [
  {
    paths: `/embed/${embedVersion}/*`,
    why: 'Browsers refuse a file with a digest, and any module in a sandboxed frame, without leave for other origins. The address holds this version for good.',
    headers: {
      ...loadedFromElsewhere,
      'Cache-Control': 'public, max-age=31536000, immutable',
    },
  },
  {
    paths: `/embed/${embedMajor}/*`,
    why: 'As above, at an address whose file changes with a release: an hour late at most, and a day where the server cannot be reached.',
    headers: {
      ...loadedFromElsewhere,
      'Cache-Control': 'public, max-age=3600, stale-if-error=86400',
    },
  },
  {
    paths: '/embed/calculator/*',
    why: 'Every page may show this one in a frame, also one that is isolated from other origins. It runs what is in the page and what this site publishes.',
    headers: {
      'Content-Security-Policy':
        "default-src 'none'; script-src 'self' 'unsafe-inline'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors *",
      'Cross-Origin-Embedder-Policy': 'require-corp',
      'Cross-Origin-Resource-Policy': 'cross-origin',
      'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
      'X-Content-Type-Options': 'nosniff',
      'Cache-Control': 'public, max-age=3600, stale-if-error=86400',
    },
  },
  {
    paths: '/oembed/*',
    why: 'Editors that ask from a browser read the answer across origins.',
    headers: {
      ...loadedFromElsewhere,
      'Cache-Control': 'public, max-age=86400',
    },
  },
];

/** Whether a rule is about a path. */
const isAbout = ({ paths }: HeaderRule, path: SitePath): boolean =>
  paths.endsWith('*') ? path.startsWith(paths.slice(0, -1)) : path === paths;

/** The headers that a server sends with a file, beside those that it sends with all. */
export const headersFor = (path: SitePath): Readonly<Record<string, string>> =>
  responseHeaders.find((rule) => isAbout(rule, path))?.headers ?? {};
