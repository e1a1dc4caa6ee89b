import { japaneseDetails } from '../details/locales/japanese.ts';
import type { Words } from './english.ts';

/** Everything that the calculator says, in Japanese, whose nouns have one form for every number. */
export const japanese: Words = {
  locale: 'ja',
  platform: 'プラットフォーム',
  fields: {
    followers: 'フォロワー',
    likes: '典型的な投稿の「いいね」',
    comments: '典型的な投稿のコメント',
    views: '典型的な動画の再生回数',
    posts: '確認した最近の投稿',
    'main-topic': 'うち主なテーマに関する投稿',
  },
  error: 'エラー：',
  problems: {
    'too long': '数としては長すぎます。24,300 や 1.2万 のように、数を一つ入力してください。',
    negative: '負の数は入力できません。',
    'mixed digits': '異なる文字体系の数字が混ざっています。どれか一つで入力してください。',
    'not a whole number': '整数を入力するか、千や万を付けてください（例：1.2万）。',
    'too large': '世界の人口を超えています。数を確認してください。',
    'not a number': '数ではありません。24,300 や 1.2万 のように入力してください。',
    'more than posts': '確認した投稿の数を超えています。',
    'no posts': '少なくとも投稿を一つ確認してください。',
  },
  readAs: (count) => `${count} と読み取りました`,
  more: '詳細：投稿、価格、シグナル',
  notLoaded:
    'この部分を読み込めませんでした。接続を確かめてから、いったん閉じて開き直してください。',
  criteria: {
    following: '適度なフォロワー数',
    engagement: '高いエンゲージメント',
    niche: '特定のニッチ',
  },
  betweenSentences: '',
  criterion: (name: string, met: string): string => `${name}：${met}。`,
  met: { yes: '満たす', no: '満たさない', unknown: '不明' },
  tiers: {
    unnamed: '階層名なし',
    nano: 'ナノ',
    micro: 'マイクロ',
    mid: 'ミドル',
    macro: 'マクロ',
    mega: 'メガ',
  },
  verdict: {
    'micro-influencer':
      'マイクロインフルエンサーです。規模は適度で、エンゲージメントが高く、テーマが絞られています。',
    'micro-sized': '規模はマイクロですが、これらの数値ではマイクロインフルエンサーではありません。',
    'another tier': (tier) => `マイクロインフルエンサーではありません。規模による階層：${tier}。`,
    'no tier': '規模の点でマイクロインフルエンサーではありません。',
    undetermined: (next) => `判定には情報が足りません。次に必要なもの：${next}。`,
  },
  missing: {
    followers: 'フォロワー数',
    likes: '典型的な投稿の「いいね」の数',
    views: '典型的な動画の再生回数',
    topics: '主なテーマに関する投稿の数',
    'more posts with topics': '10件以上の投稿の確認',
  },
  following: {
    'followers missing': 'フォロワー数がありません。',
    tier: (tier, source, microIn, schemes) =>
      `${source} の定義では${tier}。公表された定義${schemes}件のうち${microIn}件でマイクロに当たります。`,
    near: (cut) => `境目の ${cut} から5%以内にあります。`,
    rounding: (cut) =>
      `プラットフォームが数を丸めるため、実際の数は境目の ${cut} の反対側かもしれません。`,
  },
  engagement: {
    'interactions missing': '典型的な投稿の「いいね」の数がありません。',
    'likes hidden':
      '「いいね」が非表示のようです。コメントがあるのに「いいね」が一つもありません。アカウント本人に見える「いいね」の数を入力してください。',
    'followers missing': 'フォロワー数がないため、比較する規模がありません。',
    'no benchmark':
      'ここで分かっていることに対応する、このプラットフォームのエンゲージメント水準は公表されていません。',
    rate: (rate, basis, typical, source) =>
      `反応は${basis}の${rate}です。この規模では${typical}が典型的です（${source}）。`,
    beats: (share, source) =>
      `率の分布が ${source} のとおりなら、同様のアカウントの投稿100件のうち${share}件を上回ります。`,
    lowest: (source) =>
      `率の分布が ${source} のとおりなら、同様のアカウントの投稿100件のうち最も低い1件に入ります。`,
    thin: 'このプラットフォームに関する根拠は乏しいです。',
  },
  bases: { followers: 'フォロワー数', reach: 'リーチしたアカウント数', views: '再生回数' },
  niche: {
    'topics missing': '主なテーマに関する投稿の数がありません。',
    'too few posts': (looked) => `少なくとも10件の投稿が必要です。確認したのは${looked}件です。`,
    'top share': (share, looked) =>
      `投稿${looked}件の${share}が主なテーマに関するものです。慣例として、半分でテーマが絞られているとみなします。`,
  },
  details: japaneseDetails,
};
