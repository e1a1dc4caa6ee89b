import type { DetailsWords } from './english.ts';

/** What the calculator says once more detail is asked for, in simplified Chinese. */
export const simplifiedChineseDetails: DetailsWords = {
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
