import { installed } from '../installed.ts';
import { template, type Generator } from './generator.ts';

/** Hugo, which takes markup out of posts unless its settings allow it, or a shortcode brings it. */
export const hugo: Generator = {
  id: 'hugo',
  name: 'Hugo',
  command: installed('hugo'),
  packages: ['hugo'],
  parameters: ['--quiet'],
  versionParameters: ['version'],
  files: {
    'config.toml':
      'baseURL = "/"\ndisableKinds = ["taxonomy", "term", "RSS", "sitemap", "home", "section"]\n[markup.goldmark.renderer]\nunsafe = true\n',
    'layouts/post/post.html': template('{{ .Title }}', '{{ .Content }}'),
  },
  postPath: (name) => `content/post/${name}.md`,
  pagePath: (name) => `public/post/${name}/index.html`,
};
