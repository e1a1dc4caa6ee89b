import type { DetailsWords } from './english.ts';

/** What the calculator says once more detail is asked for, in Japanese. */
export const japaneseDetails: DetailsWords = {
  changes: '判定が変わる条件',
  change: {
    micro: (followers) => `フォロワーが${followers}人ならマイクロになります。`,
    'not micro': (followers) => `フォロワーが${followers}人ならマイクロではなくなります。`,
    'more likes': (count) => `典型的な投稿の「いいね」が${count}件多ければ、典型的な率に達します。`,
    'fewer likes': (count) =>
      `典型的な投稿の「いいね」が${count}件少なければ、典型的な率を下回ります。`,
    'fewer comments': (count) =>
      `典型的な投稿のコメントが${count}件少なければ、典型的な率を下回ります。`,
    focused: (count) =>
      `主なテーマに関する投稿が${count}件なら、テーマが絞られていることになります。`,
    'not focused': (count) =>
      `主なテーマに関する投稿が${count}件なら、テーマが絞られているとはいえなくなります。`,
  },
  robustness: (same, of) =>
    `公表された定義と公表された基準値の組み合わせ${of}通りのうち${same}通りで、同じ判定になります。`,
};
