import { existsSync } from 'node:fs';
import { Launcher } from 'chrome-launcher';
import { chromium } from 'playwright-core';

/**
 * Path of a Chromium or Chrome to test in: the one that `CHROME_PATH` names, else one installed on
 * the machine, else the one that Playwright keeps for itself.
 */
export function findChromium(): string | undefined {
  return [installedChromium(), chromium.executablePath()].find(
    (path) => path !== undefined && existsSync(path),
  );
}

function installedChromium(): string | undefined {
  try {
    return Launcher.getFirstInstallation();
  } catch {
    // Thrown where nothing is installed, which is an answer here and no fault.
    return undefined;
  }
}

/** How tests start the browser: silent towards the network, and able to run as root in a container. */
export const chromiumArguments: readonly string[] = [
  '--no-sandbox',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];
