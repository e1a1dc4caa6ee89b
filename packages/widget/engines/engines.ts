import { chromiumArguments, findChromium } from '../testing/chromium.ts';
import { findFirefox, firefoxPackages } from '../testing/firefox.ts';
import { findWebKit, webKitPackages } from '../testing/webkit.ts';
import { startWithPuppeteer } from './puppeteer-engine.ts';
import type { RunningEngine } from './tab.ts';
import { startWebKit } from './webkit-engine.ts';

/** A browser engine that the calculator has to work in. */
export interface Engine {
  readonly name: string;
  /** Starts it; absent where it is not on the machine. */
  readonly start: (() => Promise<RunningEngine>) | undefined;
  /** Debian's packages that bring it. */
  readonly packages: readonly string[];
}

const chromium = findChromium();
const firefox = findFirefox();
const webKit = findWebKit();

/** The three engines that browsers are made of. */
export const engines: readonly Engine[] = [
  {
    name: 'Chromium',
    start:
      chromium === undefined
        ? undefined
        : async () =>
            startWithPuppeteer({ executablePath: chromium, args: [...chromiumArguments] }),
    packages: ['chromium'],
  },
  {
    name: 'Firefox',
    start:
      firefox === undefined
        ? undefined
        : async () => startWithPuppeteer({ browser: 'firefox', executablePath: firefox }),
    packages: firefoxPackages,
  },
  {
    name: 'WebKit',
    start: webKit === undefined ? undefined : async () => startWebKit(webKit),
    packages: webKitPackages,
  },
];
