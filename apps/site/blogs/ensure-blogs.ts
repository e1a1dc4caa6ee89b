/**
 * Makes sure, where it may, that the tests have real blogs to put the calculator into. Says of each
 * whether it is there; one that is not to be had is no fault, and its tests count as skipped.
 */
import { installFromDebian } from '@micro-influencer/widget/testing/debian';
import { installed } from './installed.ts';
import { hugo } from './generators/hugo.ts';
import { jekyll } from './generators/jekyll.ts';
import { findWordPress, wordPressPackages } from './wordpress/find-wordpress.ts';

const blogs = [
  { name: 'Hugo', isThere: () => installed('hugo') !== undefined, packages: hugo.packages },
  { name: 'Jekyll', isThere: () => installed('jekyll') !== undefined, packages: jekyll.packages },
  { name: 'WordPress', isThere: () => findWordPress() !== undefined, packages: wordPressPackages },
];

for (const { name, isThere, packages } of blogs) {
  console.log(
    isThere() || (installFromDebian(...packages) && isThere())
      ? `${name} for the tests: found`
      : `${name} is not on this machine, so its tests are skipped. On Debian: apt-get install ${packages.join(' ')}`,
  );
}
