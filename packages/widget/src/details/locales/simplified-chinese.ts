import type { DetailsWords } from './english.ts';

/** What the calculator says once more detail is asked for, in simplified Chinese. */
export const simplifiedChineseDetails: DetailsWords = {
  scales: {
    tiers: (source) => `各级别的起点（${source}）`,
    posts: (source) => `该规模中互动率更低的帖子所占比例（${source}）`,
    account: (value) => `此账号：${value}`,
    beyond: (value) => `此账号：${value}，超出数据范围`,
  },
  share: {
    product: '微型网红计算器',
    title: '带走结果',
    copyText: '复制为文本',
    copyLink: '复制链接',
    savePng: '保存卡片（PNG）',
    saveSvg: '保存卡片（SVG）',
    copied: '已复制。',
    notCopied: '此处不允许复制。下方文本已选中，请手动复制。',
    saved: '如果没有保存文件，请长按或右键点击下方卡片来保存或复制。',
    text: '要复制的文本',
  },
  changes: '什么会改变结果',
  change: {
    micro: (followers) => `如果粉丝数为 ${followers}，就属于微型。`,
    'not micro': (followers) => `如果粉丝数为 ${followers}，就不再属于微型。`,
    'more likes': (count) => `如果典型帖子多 ${count} 个赞，就会达到典型互动率。`,
    'fewer likes': (count) => `如果典型帖子少 ${count} 个赞，就会低于典型互动率。`,
    'fewer comments': (count) => `如果典型帖子少 ${count} 条评论，就会低于典型互动率。`,
    focused: (count) => `如果与主要话题有关的帖子为 ${count} 条，就算内容集中。`,
    'not focused': (count) => `如果与主要话题有关的帖子为 ${count} 条，就不再算内容集中。`,
  },
  robustness: (same, of) =>
    `在已发布的定义与已发布的基准的 ${of} 种组合中，有 ${same} 种得出相同的结论。`,
};
