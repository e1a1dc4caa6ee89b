import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checks } from './checks.ts';
import { engines } from './engines.ts';
import { startHostServer, type HostServer } from './host-server.ts';
import type { RunningEngine } from './tab.ts';

let server: HostServer;

beforeAll(async () => {
  server = await startHostServer();
});
afterAll(() => server.close());

for (const { name, start, packages } of engines) {
  if (!start) {
    console.warn(
      `${name} is not on this machine: its ${checks.length} checks are skipped. On Debian: apt-get install ${packages.join(' ')}`,
    );
  }
  describe.skipIf(!start)(name, () => {
    let engine: RunningEngine | undefined;

    beforeAll(async () => {
      engine = await start?.();
      console.log(`${name}: ${engine?.version}`);
    }, 60_000);
    afterAll(async () => engine?.close());

    // In a loop, since a table of cases would cut the names off.
    for (const check of checks) {
      test(check.name, { timeout: 30_000 }, async ({ skip }) => {
        if (!engine) throw new Error(`${name} did not start`);
        const { tab } = engine;
        await check.run({ tab, server, skip });
        expect(await tab.run(() => globalThis.hostWatch.faults)).toEqual([]);
      });
    }
  });
}
