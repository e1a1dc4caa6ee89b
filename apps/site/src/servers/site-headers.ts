import { createHash } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import type { HTMLElement } from 'node-html-parser';
import { builtPages } from '../integrations/built-pages.ts';
import {
  headersOf,
  responseHeaders,
  ruleFor,
  type HeaderRule,
  type PathPattern,
  type ResponseHeaders,
} from '../response-headers.ts';
import type { SitePath } from '../site-address.ts';

/** What a server has to know of a built site to send each file with its headers. */
export interface SiteHeaders {
  /** Path that the site is published under, without a slash at its end; empty at the root of a host. */
  readonly base: string;
  /** Every file, by its path from the root of the site. */
  readonly files: readonly SitePath[];
  /** Headers by the paths that they are for; the last is for all others. */
  readonly rules: readonly {
    readonly paths: readonly PathPattern[];
    readonly headers: ResponseHeaders;
  }[];
}

/** Scripts that a browser would run; data in a script element is none. */
const isRun = (script: HTMLElement): boolean =>
  script.getAttribute('src') === undefined &&
  /^(?:|module|text\/javascript)$/.test(script.getAttribute('type') ?? '');

const digestOf = (script: string): string =>
  `'sha256-${createHash('sha256').update(script).digest('base64')}'`;

/** Works out the headers of a site that was just built, with the digests of the scripts in its pages. */
export async function siteHeaders(folder: string, base: string): Promise<SiteHeaders> {
  const digests = new Map<HeaderRule, Set<string>>(
    responseHeaders.map((rule) => [rule, new Set<string>()]),
  );
  for await (const { path, root } of builtPages(folder)) {
    for (const script of root.querySelectorAll('script').filter(isRun)) {
      digests.get(ruleFor(path))?.add(digestOf(script.rawText));
    }
  }
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry): SitePath => {
      const path = `${entry.parentPath}/${entry.name}`.slice(folder.replace(/\/$/, '').length + 1);
      return `/${path.replaceAll('\\', '/')}`;
    });
  return {
    base: base.replace(/\/$/, ''),
    files: files.toSorted(),
    rules: responseHeaders.map((rule) => ({
      paths: rule.paths,
      headers: headersOf(rule, [...(digests.get(rule) ?? [])].toSorted()),
    })),
  };
}

/** The headers that a server sends with a path of a site. */
export function sentWith({ rules }: SiteHeaders, path: SitePath): ResponseHeaders {
  const index = responseHeaders.indexOf(ruleFor(path));
  return rules[index]?.headers ?? {};
}
