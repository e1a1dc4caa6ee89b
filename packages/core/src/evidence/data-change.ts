/** A change of the published data, as a page tells it to those who have cited them. */
export interface DataChange {
  /** Day of the change, as 2026-11-23. */
  readonly date: string;
  /** What changed, in a sentence. */
  readonly what: string;
  /** Why it changed, in a sentence. */
  readonly why: string;
  /** Whether a number or a finding that was published reads otherwise since. */
  readonly alters: 'nothing published' | 'names' | 'numbers or findings';
  /** Entries that were added, altered or renamed; what is gone stands under its old name. */
  readonly ids: readonly string[];
  /**
   * First sixteen digits of the SHA-256 of all data after the change, in hexadecimal; absent from
   * entries older than the check.
   */
  readonly fingerprint?: string;
}
