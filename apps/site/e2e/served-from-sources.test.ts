import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { forgive, visit } from './browser.ts';

const astro = dirname(createRequire(import.meta.url).resolve('astro/package.json'));

/** Starts `astro dev` in a process of its own, as the variables of the tests would change the site. */
async function startDev(): Promise<string> {
  const command = [join(astro, 'bin/astro.mjs'), 'dev', '--port', '4429'];
  const { pid, stdout } = spawn(process.execPath, command, {
    cwd: fileURLToPath(new URL('..', import.meta.url)),
    detached: true,
    stdio: ['ignore', 'pipe', 'inherit'],
    env: {
      PATH: process.env['PATH'],
      HOME: process.env['HOME'],
      ASTRO_TELEMETRY_DISABLED: '1',
      ASTRO_DEV_BACKGROUND: '0',
      NO_COLOR: '1',
    },
  });
  onTestFinished(() => {
    if (pid !== undefined) process.kill(-pid);
  });
  return new Promise((resolve) => {
    let printed = '';
    stdout.on('data', (part: Buffer) => {
      printed += part.toString();
      const [address] = /http:\/\/localhost:\d+/.exec(printed) ?? [];
      if (address) resolve(address);
    });
  });
}

test('while the site is served from its sources, search finds names and says why it has no full text', async () => {
  const address = await startDev();
  const page = await visit(`${address}/a-z/`);
  // Nothing is built yet: the first answers take as long as the building.
  page.setDefaultTimeout(30_000);
  const dialog = page.getByRole('dialog', { name: 'Search the guide' });
  // Vite reloads the page once when it has prepared what the toolbar of Astro needs.
  const isOpened = async () => {
    await page.keyboard.press('/');
    return dialog.isVisible();
  };
  await expect.poll(isOpened, { timeout: 30_000, interval: 500 }).toBe(true);
  await dialog.getByRole('textbox').fill('hidden likes');
  await dialog.getByRole('link', { name: /Why Instagram/ }).waitFor();
  await dialog.getByRole('button', { name: /^Search the text/ }).click();
  await dialog.getByText(/^The full text is indexed when the site is built/).waitFor();
  expect(await dialog.getByRole('button', { name: 'Try again' }).count()).toBe(0);
  forgive(/./);
}, 120_000);
