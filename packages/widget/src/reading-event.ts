import type { Account, VerdictReading } from '@micro-influencer/core';

/**
 * Fired on the calculator whenever what it says of the account may have changed. Bubbles and crosses
 * shadow roots, so that a page can listen on any ancestor.
 */
export class MicroInfluencerReadingEvent extends Event {
  /** Name of the event. */
  static readonly type = 'micro-influencer-reading';

  /** The account as far as it could be read from the form. */
  readonly account: Account;

  /** What was made of it; `listChanges` of the core finds what would change it. */
  readonly classification: VerdictReading;

  constructor(account: Account, classification: VerdictReading) {
    super(MicroInfluencerReadingEvent.type, { bubbles: true, composed: true });
    this.account = account;
    this.classification = classification;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'micro-influencer-reading': MicroInfluencerReadingEvent;
  }
}
