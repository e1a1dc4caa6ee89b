import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { template, type Generator } from './generator.ts';

const eleventyFolder = dirname(dirname(createRequire(import.meta.url).resolve('@11ty/eleventy')));

/** Eleventy, with Liquid and markdown-it, as it comes. */
export const eleventy: Generator = {
  id: 'eleventy',
  name: 'Eleventy',
  command: process.execPath,
  packages: [],
  parameters: [join(eleventyFolder, 'cmd.cjs'), '--quiet'],
  versionParameters: [join(eleventyFolder, 'cmd.cjs'), '--version'],
  files: {
    'package.json': '{ "private": true, "type": "module" }\n',
    '_includes/post.html': template('{{ title }}', '{{ content }}'),
  },
  postPath: (name) => `${name}.md`,
  pagePath: (name) => `_site/${name}/index.html`,
};
