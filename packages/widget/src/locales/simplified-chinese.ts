import { simplifiedChineseDetails } from '../details/locales/simplified-chinese.ts';
import type { Words } from './english.ts';

/**
 * Everything that the calculator says, in Chinese in simplified characters, whose nouns have one form
 * for every number.
 *
 * The tag is the bare `zh`, so that pages in `zh`, `zh-CN` and `zh-Hans` find it alike.
 */
export const simplifiedChinese: Words = {
  locale: 'zh',
  platform: '平台',
  fields: {
    followers: '粉丝数',
    likes: '典型帖子的点赞数',
    comments: '典型帖子的评论数',
    views: '典型视频的播放量',
    posts: '查看过的近期帖子数',
    'main-topic': '其中与主要话题有关的',
  },
  error: '错误：',
  problems: {
    'too long': '作为数字太长了。请只输入一个数，例如 24,300 或 1.2万。',
    negative: '数量不能为负。',
    'mixed digits': '这里混用了不同文字的数字。请只用其中一种输入。',
    'not a whole number': '请输入整数，或加上千或万，例如 1.2万。',
    'too large': '这比世界总人口还多。请检查这个数。',
    'not a number': '这不是数字。请输入一个数，例如 24,300 或 1.2万。',
    'more than posts': '这超过了查看过的帖子数。',
    'no posts': '请至少查看一条帖子。',
  },
  readAs: (count) => `读作 ${count}`,
  more: '更多：帖子、报价、信号',
  notLoaded: '这一部分没有加载成功。请检查网络连接，然后收起并重新打开。',
  criteria: {
    following: '粉丝规模适中',
    engagement: '互动率高',
    niche: '垂直领域明确',
  },
  betweenSentences: '',
  criterion: (name: string, met: string): string => `${name}：${met}。`,
  met: { yes: '符合', no: '不符合', unknown: '未知' },
  tiers: {
    unnamed: '无级别名称',
    nano: '纳米级',
    micro: '微型',
    mid: '中型',
    macro: '大型',
    mega: '超大型',
  },
  verdict: {
    'micro-influencer': '属于微型网红：规模适中、互动率高、内容集中。',
    'micro-sized': '规模属于微型，但按这些数据不是微型网红。',
    'another tier': (tier) => `不是微型网红：按规模属于${tier}。`,
    'no tier': '按规模不是微型网红。',
    undetermined: (next) => `信息不足，无法判断。接下来需要：${next}。`,
  },
  missing: {
    followers: '粉丝数',
    likes: '典型帖子的点赞数',
    views: '典型视频的播放量',
    topics: '与主要话题有关的帖子数',
    'more posts with topics': '查看十条或更多帖子',
  },
  following: {
    'followers missing': '缺少粉丝数。',
    tier: (tier, source, microIn, schemes) =>
      `按 ${source} 的定义：${tier}；在 ${schemes} 种已发布的定义中，有 ${microIn} 种将其归为微型。`,
    near: (cut) => `距离 ${cut} 的分界不超过 5%。`,
    rounding: (cut) => `由于平台会取整，真实数量可能在 ${cut} 分界的另一侧。`,
  },
  engagement: {
    'interactions missing': '缺少典型帖子的点赞数。',
    'likes hidden': '点赞数似乎被隐藏了：有评论却没有一个赞。请输入账号本人能看到的点赞数。',
    'followers missing': '缺少粉丝数，因此没有可比较的规模。',
    'no benchmark': '就这里已知的数据而言，该平台没有已发布的互动水平。',
    rate: (rate, basis, typical, source) =>
      `互动量为${basis}的 ${rate}；该规模的典型值为 ${typical}（${source}）。`,
    beats: (share, source) =>
      `如果互动率的分布与 ${source} 一致，这超过了同类账号每 100 条帖子中的 ${share} 条。`,
    lowest: (source) =>
      `如果互动率的分布与 ${source} 一致，这属于同类账号每 100 条帖子中最低的 1 条。`,
    thin: '关于该平台的证据不多。',
  },
  bases: { followers: '粉丝数', reach: '触达账号数', views: '播放量' },
  niche: {
    'topics missing': '缺少与主要话题有关的帖子数。',
    'too few posts': (looked) => `至少需要十条帖子；已查看 ${looked} 条。`,
    'top share': (share, looked) =>
      `${looked} 条帖子中有 ${share} 与主要话题有关。按惯例，达到一半即视为内容集中。`,
  },
  details: simplifiedChineseDetails,
};
