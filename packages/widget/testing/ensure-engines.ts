/**
 * Makes sure, where it may, that the tests have Firefox and WebKit beside Chromium. Says of each
 * whether it is there; one that is not to be had is no fault, and its tests count as skipped.
 */
import { installFromDebian } from './debian.ts';
import { findFirefox, firefoxPackages } from './firefox.ts';
import { findWebKit, webKitPackages } from './webkit.ts';

const engines = [
  { name: 'Firefox', find: findFirefox, packages: firefoxPackages },
  { name: 'WebKit', find: findWebKit, packages: webKitPackages },
];

for (const { name, find, packages } of engines) {
  const isThere = find() !== undefined || (installFromDebian(...packages) && find() !== undefined);
  console.log(
    isThere
      ? `${name} for the tests: found`
      : `${name} is not on this machine, so its tests are skipped. On Debian: apt-get install ${packages.join(' ')}`,
  );
}
