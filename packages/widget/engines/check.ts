import type { TestContext } from 'vitest';
import type { HostServer } from './host-server.ts';
import type { Tab } from './tab.ts';

/** What a check works with. */
export interface CheckContext {
  readonly tab: Tab;
  readonly server: HostServer;
  /** Ends the check as skipped, with the reason. */
  readonly skip: TestContext['skip'];
}

/** One thing that holds in every engine. */
export interface Check {
  readonly name: string;
  readonly run: (context: CheckContext) => Promise<void>;
}
