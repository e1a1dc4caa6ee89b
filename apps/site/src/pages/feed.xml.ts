import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { guideArticles } from '../guide.ts';
import { siteDescription, siteName } from '../site-name.ts';
import { absoluteAddress, articlePath } from '../site-address.ts';

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** The articles, the one reviewed last first, each with its answer and its key points. */
export const GET: APIRoute = async () => {
  const articles = await guideArticles();
  const newest = articles.toSorted(
    (a, b) => b.data.lastReviewed.getTime() - a.data.lastReviewed.getTime(),
  );
  const self = absoluteAddress('/feed.xml');
  return rss({
    title: siteName,
    description: siteDescription,
    site: absoluteAddress('/'),
    trailingSlash: true,
    xmlns: { atom: 'http://www.w3.org/2005/Atom' },
    customData: `<language>en-GB</language><atom:link href="${escape(self)}" rel="self" type="application/rss+xml"/>`,
    items: newest.map(({ id, data: { title, description, summary, keyPoints, lastReviewed } }) => ({
      title,
      description,
      link: absoluteAddress(articlePath(id)),
      pubDate: lastReviewed,
      content: `<p>${escape(summary)}</p><ul>${keyPoints.map((point) => `<li>${escape(point)}</li>`).join('')}</ul>`,
    })),
  });
};
