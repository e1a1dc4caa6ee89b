import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { template, type Generator } from './generator.ts';

const eleventyFolder = dirname(dirname(createRequire(import.meta.url).resolve('@11ty/eleventy')));

/** Eleventy, with Liquid and markdown-it, as it comes. */
export const eleventy: Generator = {
  name: 'Eleventy',
  command: process.execPath,
  packages: [],
  parameters: [join(eleventyFolder, 'cmd.cjs'), '--quiet'],
  files: {
    'package.json': '{ "private": true, "type": "module" }\n',
    '_includes/post.html': template('{{ title }}', '{{ content }}'),
  },
  includePath: '_includes/calculator.html',
  include: '{% include "calculator.html" %}',
  postPath: (name) => `${name}.md`,
  pagePath: (name) => `_site/${name}/index.html`,
};
