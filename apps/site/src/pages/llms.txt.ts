import type { APIRoute } from 'astro';
import { guideArticles } from '../guide.ts';
import { siteDescription, siteName } from '../site-name.ts';
import { absoluteAddress, articleMarkdownPath, type SitePath } from '../site-address.ts';

const others: readonly (readonly [name: string, path: SitePath, what: string])[] = [
  ['Calculator', '/calculator/', 'reads an account against the three criteria; sends nothing'],
  ['Evidence', '/evidence/', 'every source and how it was read, every benchmark, the method'],
  ['Embed', '/embed/', 'puts the calculator into another page'],
  ['Everything, A to Z', '/a-z/', 'articles, tools, sources and the words people look for'],
];

/** What the site holds, for programs that read one page in place of all: llmstxt.org. */
export const GET: APIRoute = async () => {
  const articles = await guideArticles();
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
    '## Tools and evidence',
    '',
    ...others.map(([name, path, what]) => `- [${name}](${absoluteAddress(path)}): ${what}`),
  ];
  return new Response(`${lines.join('\n')}\n`);
};
