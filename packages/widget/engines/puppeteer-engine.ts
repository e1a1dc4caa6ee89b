import { launch, type LaunchOptions } from 'puppeteer-core';
import type { Plain, RunningEngine } from './tab.ts';

/** Starts Chromium or Firefox over WebDriver BiDi, without a window. */
export async function startWithPuppeteer(options: LaunchOptions): Promise<RunningEngine> {
  const browser = await launch({ headless: true, protocol: 'webDriverBiDi', ...options });
  const page = await browser.newPage();
  await page.setViewport({ width: 1024, height: 768 });
  return {
    version: await browser.version(),
    tab: {
      open: async (url) => {
        await page.goto(url);
      },
      // As source, since the types of Puppeteer take no function that is generic.
      run: async <Result>(inPage: unknown, ...parameters: readonly Plain[]) =>
        (await page.evaluate(`(${inPage})(...${JSON.stringify(parameters)})`)) as Result,
      type: async (text) => page.keyboard.type(text),
      press: async (key) => page.keyboard.press(key),
      print: async () => page.pdf(),
    },
    close: async () => browser.close(),
  };
}
