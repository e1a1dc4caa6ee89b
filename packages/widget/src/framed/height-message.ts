/** What a framed calculator tells the page around it: how high its frame must be. */
export interface HeightMessage {
  readonly type: 'micro-influencer-calculator:height';
  /** In CSS pixels. */
  readonly height: number;
}
