import type { APIRoute } from 'astro';
import { glossaryEntries } from '../glossary.ts';
import { guideArticles } from '../guide.ts';
import { siteDescription, siteName } from '../site-name.ts';
import { absoluteAddress, articleMarkdownPath, type SitePath } from '../site-address.ts';

const others: readonly (readonly [name: string, path: SitePath, what: string])[] = [
  ['Calculator', '/calculator/', 'reads an account against the three criteria; sends nothing'],
  ['Planner', '/planner/', 'one large account or many small ones for the same budget'],
  [
    'Engagement by size',
    '/explore/engagement-by-size/',
    'where a rate stands among accounts of its size',
  ],
  ['Evidence', '/evidence/', 'every source and how it was read, every benchmark, the method'],
  ['Embed', '/embed/', 'puts the calculator into another page'],
  ['Developers', '/developers/', 'every function of the packages, from their documentation'],
  ['Everything, A to Z', '/a-z/', 'articles, tools, sources and the words people look for'],
];

/** What the site holds, for programs that read one page in place of all: llmstxt.org. */
export const GET: APIRoute = async () => {
  const articles = await guideArticles();
  const terms = await glossaryEntries();
  const lines = [
    `# ${siteName}`,
    '',
    `> ${siteDescription}`,
    '',
    'Numbers stand in the articles with source and year. Where published sources disagree, the text says how many of them agree.',
    '',
    '## Guide',
    '',
    ...articles.map(
      ({ id, data: { title, summary } }) =>
        `- [${title}](${absoluteAddress(articleMarkdownPath(id))}): ${summary}`,
    ),
    '',
    '## Glossary',
    '',
    ...terms.map(
      ({ title, path, definition }) => `- [${title}](${absoluteAddress(path)}): ${definition}`,
    ),
    '',
    '## Tools and evidence',
    '',
    ...others.map(([name, path, what]) => `- [${name}](${absoluteAddress(path)}): ${what}`),
  ];
  return new Response(`${lines.join('\n')}\n`);
};
