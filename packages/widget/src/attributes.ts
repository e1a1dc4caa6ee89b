import type { BenchmarkId, Platform, SchemeId } from '@micro-influencer/core';

/** A count as a person writes it, such as `24300`, `24,300` or `24.3k`. */
type Count = number | string;

/**
 * The attributes of `<micro-influencer-calculator>`, for the templates of a framework. All may be
 * left out, and all but these are refused by a checker of types.
 */
export interface MicroInfluencerCalculatorAttributes {
  /** Which platform is chosen at first; Instagram otherwise. */
  readonly platform?: Platform | undefined;
  /** Number of followers or subscribers. */
  readonly followers?: Count | undefined;
  /** Likes on a typical post. */
  readonly likes?: Count | undefined;
  /** Comments on a typical post. */
  readonly comments?: Count | undefined;
  /** Views of a typical video, on TikTok and YouTube. */
  readonly views?: Count | undefined;
  /** Recent posts that were looked at for the niche. */
  readonly posts?: Count | undefined;
  /** How many of these are about the main topic. */
  readonly 'main-topic'?: Count | undefined;
  /** Recent posts, one a line, as a spreadsheet gives them: likes, comments, views. */
  readonly 'recent-posts'?: string | undefined;
  /** Topics of recent posts, one a line: name, number of posts. */
  readonly topics?: string | undefined;
  /** Accounts that it follows. */
  readonly following?: Count | undefined;
  /** Price asked for a collaboration, such as `1200`, `1,200.50` or `1.2k`. */
  readonly price?: Count | undefined;
  /** Currency of that price: an ISO 4217 code such as `EUR`; `USD` otherwise. */
  readonly currency?: string | undefined;
  /** Posts that the price is for; 1 otherwise. */
  readonly deliverables?: Count | undefined;
  /** Definition of the tiers. */
  readonly scheme?: SchemeId | undefined;
  /** Level of engagement to compare with. */
  readonly benchmark?: BenchmarkId | undefined;
  /** Language, a BCP 47 tag of those that have been added; the nearest ancestor's otherwise. */
  readonly lang?: string | undefined;
  /** One narrow column, or open with its details from the start; by its width otherwise. */
  readonly layout?: 'compact' | 'full' | undefined;
  /** Colours of its own; those of the page around it otherwise. */
  readonly theme?: 'light' | 'dark' | undefined;
  /** Page that a copied link opens; the one of the link inside otherwise. */
  readonly 'share-url'?: string | undefined;
}
