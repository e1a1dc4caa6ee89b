/**
 * Whether a criterion is met. `unknown` means that an input is missing, never that the answer lies
 * in between.
 */
export type Met = 'yes' | 'no' | 'unknown';

/**
 * How well founded a reading is.
 *
 * - `measured`: a sample of known size and origin
 * - `dated`: a published figure of a known year
 * - `convention`: agreed or chosen, not measured
 * - `thin`: a figure of a neighbouring population or of few accounts, the best there is
 */
export type EvidenceGrade = 'measured' | 'dated' | 'convention' | 'thin';
