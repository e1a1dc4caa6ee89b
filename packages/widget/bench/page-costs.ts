import { chromium, type Browser, type CDPSession } from 'playwright-core';
import { startHostServer } from '../engines/host-server.ts';
import { chromiumArguments, findChromium } from '../testing/chromium.ts';

/** What calculators cost the page that they stand in. */
export interface PageCosts {
  /** Longest task in which a calculator renders for the first time, in milliseconds. */
  readonly longestRender: number;
  /** Longest task of any kind while the page loads and shows them, drawing included. */
  readonly longestTask: number;
  /** The same of a page with as many plain forms of six fields in their place, without a script. */
  readonly longestTaskOfForms: number;
  /** Everything that a typed key leads to up to the next picture on the screen, in milliseconds. */
  readonly key: number;
  /** Memory for JavaScript that one of them holds, in bytes. */
  readonly heap: number;
}

/** The part of Chromium's trace that is read here. Times are in microseconds. */
interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Processor time that the thread was given; absent where nothing was measured. */
  readonly tdur?: number;
  readonly args: { readonly name?: string };
}

const categories = ['toplevel', 'devtools.timeline'];

/** Tasks of the threads that run pages, in milliseconds of processor time, longest first. */
function timesOf(trace: Buffer, names: RegExp): readonly number[] {
  const { traceEvents }: { traceEvents: readonly TraceEvent[] } = JSON.parse(trace.toString());
  const mains = new Set(
    traceEvents
      .filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain')
      .map(({ pid, tid }) => `${pid}:${tid}`),
  );
  return traceEvents
    .filter(({ name, pid, tid }) => names.test(name) && mains.has(`${pid}:${tid}`))
    .map(({ tdur = 0 }) => tdur / 1_000)
    .toSorted((a, b) => b - a);
}

const heapOf = async (session: CDPSession): Promise<number> => {
  await session.send('HeapProfiler.collectGarbage');
  return (await session.send('Runtime.getHeapUsage')).usedSize;
};

/** A form as high as the calculator, as a page would write it. */
const plainForm = `<form>${Array.from({ length: 6 }, () => '<p><label>Followers <input></label></p>').join('')}</form>`;

/** Longest task of a page while it loads, in a process of its own, in which nothing has been compiled. */
async function longestTaskOf(browser: Browser, address: string): Promise<number> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await browser.startTracing(page, { categories });
  await page.goto(address);
  await page.evaluate(
    async () => new Promise((done) => requestAnimationFrame(() => setTimeout(done))),
  );
  const trace = await browser.stopTracing();
  await context.close();
  return timesOf(trace, /RunTask/)[0] ?? Number.NaN;
}

async function measureOnce(
  browser: Browser,
  openWith: (calculators: number) => string,
  calculators: number,
  openForms: () => string,
): Promise<PageCosts> {
  const page = await browser.newPage();
  const session = await page.context().newCDPSession(page);
  await page.goto(openWith(1));
  await page.locator('.verdict').first().waitFor();
  const heapOfOne = await heapOf(session);
  await page.close();

  // In a process of its own, in which nothing has been compiled.
  const crowd = await browser.newContext();
  const full = await crowd.newPage();
  await browser.startTracing(full, { categories });
  await full.goto(openWith(calculators));
  await full.waitForFunction(
    (all) =>
      [...document.querySelectorAll('micro-influencer-calculator')].filter(({ shadowRoot }) =>
        shadowRoot?.querySelector('.verdict'),
      ).length === all,
    calculators,
  );
  const load = await browser.stopTracing();
  const heap = await heapOf(await crowd.newCDPSession(full));

  await full.locator('input').first().focus();
  const keys: number[] = [];
  for (const key of '24300') {
    await browser.startTracing(full, { categories });
    await full.keyboard.press(key);
    await full.evaluate(
      async () => new Promise((done) => requestAnimationFrame(() => setTimeout(done))),
    );
    const tasks = timesOf(await browser.stopTracing(), /RunTask/);
    keys.push(tasks.reduce((sum, task) => sum + task, 0));
  }
  await crowd.close();
  return {
    longestRender: timesOf(load, /^TimerFire$/)[0] ?? Number.NaN,
    longestTask: timesOf(load, /RunTask/)[0] ?? Number.NaN,
    longestTaskOfForms: await longestTaskOf(browser, openForms()),
    key: Math.max(...keys),
    heap: (heap - heapOfOne) / (calculators - 1),
  };
}

/**
 * Measures a page full of calculators in Chromium, several times, and gives the smallest of each cost:
 * whatever else the machine does can only add to it.
 *
 * Times are processor time of the page's own thread, so that a busy machine does not count as a slow
 * calculator. Absent where there is no Chromium.
 */
export async function measurePage(
  calculators: number,
  runs: number,
): Promise<PageCosts | undefined> {
  const executablePath = findChromium();
  if (executablePath === undefined) return undefined;
  const server = await startHostServer();
  const openWith = (count: number): string =>
    server.publish({
      body: Array.from(
        { length: count },
        (_, index) =>
          `<p>Post ${index}</p><micro-influencer-calculator followers="${10_500 + index}" likes="640" comments="22" main-topic="8"></micro-influencer-calculator>`,
      ).join('\n'),
    });
  // A server shows one page, the one that was published last.
  const openForms = (): string =>
    server.publish({
      scripts: '',
      body: Array.from(
        { length: calculators },
        (_, index) => `<p>Post ${index}</p>${plainForm}`,
      ).join('\n'),
    });
  const costs: PageCosts[] = [];
  try {
    for (let run = 0; run < runs; run++) {
      const browser = await chromium.launch({ executablePath, args: [...chromiumArguments] });
      costs.push(await measureOnce(browser, openWith, calculators, openForms));
      await browser.close();
    }
  } finally {
    server.close();
  }
  const least = (cost: keyof PageCosts): number => Math.min(...costs.map((each) => each[cost]));
  return {
    longestRender: least('longestRender'),
    longestTask: least('longestTask'),
    longestTaskOfForms: least('longestTaskOfForms'),
    key: least('key'),
    heap: least('heap'),
  };
}
