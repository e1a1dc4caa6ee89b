// Not from `import.meta.env`, where a BASE_URL or SITE of the shell would stand in for the site's own.
import { base, site } from 'astro:config/client';

/** A path from the root of the site, whatever path the site itself is published under. */
export type SitePath = `/${string}`;

const folder = base.replace(/\/$/, '');

/** Where a page or a file of this site is linked to; right under a sub-path as well. */
export const address = (path: SitePath): string => folder + path;

/** The same with scheme and host, for machines that read the page elsewhere. */
export const absoluteAddress = (path: SitePath): string => new URL(address(path), site).href;

/** Address of an article of the guide. */
export const articlePath = (id: string): SitePath => `/guide/${id}/`;

/** Address of a term of the glossary. */
export const termPath = (id: string): SitePath => `/glossary/${id}/`;

/** Where the same article lies as plain Markdown. */
export const articleMarkdownPath = (id: string): SitePath => `/guide/${id}.md`;

/** Address of a source's entry in the register. */
export const sourcePath = (id: string): SitePath => `/evidence/sources/#source-${id}`;

/** Address of the page of a benchmark. */
export const benchmarkPath = (id: string): SitePath => `/evidence/benchmarks/${id}/`;

/** Address of a method's page. */
export const methodPath = (id: string): SitePath => `/evidence/methods/${id}/`;

/** Address of a file of a figure. */
export const figureFile = (id: string, kind: 'svg' | 'csv' | 'json' | 'drawing.svg'): SitePath =>
  `/evidence/figures/${id}.${kind}`;

/** Address of a figure of the guide with its table. */
export const figurePath = (id: string): SitePath => `/evidence/figures/#figure-${id}`;

/** Address of its table there, which a browser opens on the way. */
export const figureTablePath = (id: string): SitePath => `/evidence/figures/#table-${id}`;
