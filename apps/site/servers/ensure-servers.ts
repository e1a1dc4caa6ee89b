/**
 * Makes sure, where it may, that the tests have the servers that the site brings files for. Says of
 * each whether it is there; one that is not to be had is no fault, and its tests count as skipped.
 */
import { installFromDebian } from '@micro-influencer/widget/testing/debian';
import { installed } from '../blogs/installed.ts';
import { webServers } from './web-servers.ts';

for (const { name, command } of webServers) {
  const isThere = () => installed(command) !== undefined;
  console.log(
    isThere() || (installFromDebian(command) && isThere())
      ? `${name} for the tests: found`
      : `${name} is not on this machine, so its tests are skipped. On Debian: apt-get install ${command}`,
  );
}
