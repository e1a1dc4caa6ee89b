/** What kind of document a source is; a reader weighs a vendor's figure otherwise than a study's. */
export type SourceKind =
  'study' | 'trade body' | 'vendor' | 'press' | 'regulator' | 'data set' | 'platform documentation';

/**
 * How the source was read before it was cited.
 *
 * - `original`: the document itself, or its abstract where `part` says so
 * - `second-hand`: through the page named in `via`
 * - `unverified`: recalled and not yet checked; published only in words that say so
 */
export type SourceReading =
  | { readonly read: 'original'; readonly part?: 'abstract' | 'excerpt' }
  | { readonly read: 'second-hand'; readonly via: string }
  | { readonly read: 'unverified' };

/** One document that a number or a claim rests on. */
export type Source = SourceReading & {
  /** Title as published; of a page without one, what the page is. */
  readonly title: string;
  /** Authors, or the publisher where no author is named. */
  readonly by: string;
  /** Short name for a margin note, without the year: "IAB UK", "Beichert et al.". */
  readonly short: string;
  /** Year of publication; `null` for an undated page. */
  readonly year: number | null;
  readonly kind: SourceKind;
  /** DOI without a resolver in front of it, such as `10.1177/00222429221125131`. */
  readonly doi?: string;
  /** Absolute address, where the source has no DOI or is easier to read there. */
  readonly url?: string;
  /** What a reader must know to weigh it: sample, selection, conflict of interest. */
  readonly caveat?: string;
};
