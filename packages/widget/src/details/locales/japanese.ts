import type { DetailsWords } from './english.ts';

/** What the calculator says once more detail is asked for, in Japanese. */
export const japaneseDetails: DetailsWords = {
  scales: {
    tiers: (source) => `各区分の始まり（${source}）`,
    posts: (source) => `この規模で率がこれより低い投稿の割合（${source}）`,
    account: (value) => `このアカウント：${value}`,
    beyond: (value) => `このアカウント：${value}（データの範囲外）`,
  },
  share: {
    product: 'マイクロインフルエンサー計算ツール',
    title: '結果を持ち出す',
    copyText: 'テキストとしてコピー',
    copyLink: 'リンクをコピー',
    savePng: 'カードを保存（PNG）',
    saveSvg: 'カードを保存（SVG）',
    copied: 'コピーしました。',
    notCopied:
      'ここではコピーが許可されていません。下のテキストが選択されているので、手動でコピーしてください。',
    saved:
      'ファイルが保存されない場合は、下のカードを長押しするか右クリックして、保存またはコピーしてください。',
    text: 'コピーするテキスト',
  },
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
