import type { DetailsWords } from './english.ts';

/** What the calculator says once more detail is asked for, in Korean. */
export const koreanDetails: DetailsWords = {
  changes: '결과가 달라지는 조건',
  change: {
    micro: (followers) => `팔로워가 ${followers}명이면 마이크로입니다.`,
    'not micro': (followers) => `팔로워가 ${followers}명이면 더 이상 마이크로가 아닙니다.`,
    'more likes': (count) =>
      `일반적인 게시물의 좋아요가 ${count}개 더 많으면 일반적인 비율에 이릅니다.`,
    'fewer likes': (count) =>
      `일반적인 게시물의 좋아요가 ${count}개 더 적으면 일반적인 비율보다 낮아집니다.`,
    'fewer comments': (count) =>
      `일반적인 게시물의 댓글이 ${count}개 더 적으면 일반적인 비율보다 낮아집니다.`,
    focused: (count) => `주요 주제에 관한 게시물이 ${count}개이면 집중된 것으로 봅니다.`,
    'not focused': (count) =>
      `주요 주제에 관한 게시물이 ${count}개이면 더 이상 집중된 것으로 보지 않습니다.`,
  },
  robustness: (same, of) =>
    `공개된 정의와 공개된 기준값의 조합 ${of}개 중 ${same}개에서 같은 판정이 나옵니다.`,
};
