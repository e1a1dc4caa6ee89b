import { spawn } from 'node:child_process';
import getPort from 'get-port';
import { Builder, Key } from 'selenium-webdriver';
import { vi } from 'vitest';
import type { RunningEngine } from './tab.ts';

/**
 * Starts WebKit through its driver, which speaks WebDriver without BiDi.
 *
 * @param commandLine Starts the driver; `findWebKit` makes it
 */
export async function startWebKit([command, ...parameters]: readonly [
  string,
  ...string[],
]): Promise<RunningEngine> {
  const port = await getPort();
  // The wrappers do not pass a signal on, so that only the whole group can be ended.
  const { pid } = spawn(command, [...parameters, `--port=${port}`], {
    detached: true,
    stdio: 'ignore',
  });
  if (pid === undefined) throw new Error(`${command} could not be started`);
  const end = () => {
    process.removeListener('exit', end);
    process.kill(-pid);
  };
  process.once('exit', end);

  const url = `http://127.0.0.1:${port}`;
  await vi.waitFor(async () => fetch(`${url}/status`), { timeout: 20_000, interval: 100 });
  const driver = await new Builder()
    .usingServer(url)
    .withCapabilities({ browserName: 'MiniBrowser' })
    .build();
  await driver.manage().setTimeouts({ script: 20_000, pageLoad: 20_000 });
  const capabilities = await driver.getCapabilities();
  return {
    version: `${capabilities.getBrowserName()} ${capabilities.getBrowserVersion()}`,
    tab: {
      open: async (url) => driver.get(url),
      run: async (inPage, ...parameters) =>
        driver.executeScript(`return (${inPage})(...arguments)`, ...parameters),
      type: async (text) => driver.actions().sendKeys(text).perform(),
      press: async (key) =>
        driver.actions().sendKeys({ Tab: Key.TAB, ArrowDown: Key.ARROW_DOWN }[key]).perform(),
    },
    close: async () => {
      await driver.quit();
      end();
    },
  };
}
