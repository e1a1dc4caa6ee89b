import type { SourceId } from '@micro-influencer/core/evidence';
import { sharePicturePath } from './share-picture/share-picture-path.ts';
import { absoluteAddress, type SitePath } from './site-address.ts';
import { siteName } from './site-name.ts';
import { sourceAddress, sourceOf } from './source-words.ts';

/** Something in the vocabulary of schema.org. */
export type Thing = Readonly<Record<string, unknown>>;

/** The site itself, as the part that every page names itself of. */
export const siteThing = (): Thing => ({
  '@type': 'WebSite',
  name: siteName,
  url: absoluteAddress('/'),
});

interface ArticleFacts {
  readonly title: string;
  readonly description: string;
  readonly path: SitePath;
  /** As 2026-11-23. */
  readonly reviewed: string;
  readonly cited: readonly SourceId[];
}

/** An article with the address of every source that it cites and that has one; the page lists the others too. */
export const articleThing = ({
  title,
  description,
  path,
  reviewed,
  cited,
}: ArticleFacts): Thing => ({
  '@type': 'Article',
  headline: title,
  description,
  image: absoluteAddress(sharePicturePath(path)),
  dateModified: reviewed,
  mainEntityOfPage: absoluteAddress(path),
  author: { '@type': 'Organization', name: siteName, url: absoluteAddress('/') },
  citation: cited.flatMap((id) => sourceAddress(sourceOf(id)) ?? []),
});

/** The way from the home page to a page, each step with its name and path. */
export const breadcrumbThing = (
  steps: readonly (readonly [name: string, path: SitePath])[],
): Thing => ({
  '@type': 'BreadcrumbList',
  itemListElement: steps.map(([name, path], index) => ({
    '@type': 'ListItem',
    position: index + 1,
    name,
    item: absoluteAddress(path),
  })),
});
