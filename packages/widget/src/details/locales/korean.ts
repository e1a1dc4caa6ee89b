import type { DetailsWords } from './english.ts';

/** What the calculator says once more detail is asked for, in Korean. */
export const koreanDetails: DetailsWords = {
  scales: {
    tiers: (source) => `등급이 시작되는 지점(${source})`,
    posts: (source) => `이 규모에서 비율이 더 낮은 게시물의 비중(${source})`,
    account: (value) => `이 계정: ${value}`,
    beyond: (value) => `이 계정: ${value}, 데이터 범위 밖`,
  },
  share: {
    product: '마이크로 인플루언서 계산기',
    title: '결과 가져가기',
    copyText: '텍스트로 복사',
    copyLink: '링크 복사',
    savePng: '카드 저장(PNG)',
    saveSvg: '카드 저장(SVG)',
    copied: '복사했습니다.',
    notCopied: '여기서는 복사가 허용되지 않습니다. 아래 텍스트가 선택되어 있으니 직접 복사하세요.',
    saved:
      '파일이 저장되지 않았다면 아래 카드를 길게 누르거나 오른쪽 버튼으로 클릭해 저장하거나 복사하세요.',
    text: '복사할 텍스트',
  },
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
