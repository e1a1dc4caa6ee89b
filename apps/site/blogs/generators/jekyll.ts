import { installed } from '../installed.ts';
import { template, type Generator } from './generator.ts';

/** Jekyll, with kramdown for its Markdown. */
export const jekyll: Generator = {
  id: 'jekyll',
  name: 'Jekyll',
  command: installed('jekyll'),
  packages: ['jekyll'],
  parameters: ['build', '--quiet', '--disable-disk-cache'],
  versionParameters: ['--version'],
  files: {
    '_config.yml': 'permalink: /:title.html\n',
    '_layouts/post.html': template('{{ page.title }}', '{{ content }}'),
  },
  postPath: (name) => `_posts/2026-01-02-${name}.md`,
  pagePath: (name) => `_site/${name}.html`,
};
