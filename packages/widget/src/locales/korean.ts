import { koreanDetails } from '../details/locales/korean.ts';
import type { Words } from './english.ts';

/**
 * Everything that the calculator says, in Korean. No particle whose form follows the sound before it
 * stands right after a value that is put in; a counter comes between.
 */
export const korean: Words = {
  locale: 'ko',
  platform: '플랫폼',
  fields: {
    followers: '팔로워',
    likes: '일반적인 게시물의 좋아요',
    comments: '일반적인 게시물의 댓글',
    views: '일반적인 동영상의 조회수',
    posts: '살펴본 최근 게시물',
    'main-topic': '그중 주요 주제에 관한 것',
  },
  error: '오류:',
  problems: {
    'too long': '숫자라고 하기에는 너무 깁니다. 24,300 또는 1.2만처럼 숫자 하나를 입력하세요.',
    negative: '음수는 입력할 수 없습니다.',
    'mixed digits': '서로 다른 문자의 숫자가 섞여 있습니다. 한 가지로만 입력하세요.',
    'not a whole number': '정수를 입력하거나 천 또는 만을 붙이세요(예: 1.2만).',
    'too large': '세계 인구보다 많습니다. 숫자를 확인하세요.',
    'not a number': '숫자가 아닙니다. 24,300 또는 1.2만처럼 입력하세요.',
    'more than posts': '살펴본 게시물 수보다 많습니다.',
    'no posts': '게시물을 하나 이상 살펴보세요.',
  },
  readAs: (count) => `읽은 값: ${count}`,
  more: '더 보기: 게시물, 가격, 신호',
  notLoaded: '이 부분을 불러오지 못했습니다. 연결을 확인한 뒤 닫았다가 다시 여세요.',
  criteria: {
    following: '적당한 팔로워 수',
    engagement: '높은 인게이지먼트',
    niche: '뚜렷한 전문 분야',
  },
  betweenSentences: ' ',
  criterion: (name: string, met: string): string => `${name}: ${met}.`,
  met: { yes: '충족', no: '미충족', unknown: '알 수 없음' },
  tiers: {
    unnamed: '등급 이름 없음',
    nano: '나노',
    micro: '마이크로',
    mid: '미드티어',
    macro: '매크로',
    mega: '메가',
  },
  verdict: {
    'micro-influencer':
      '마이크로 인플루언서입니다. 규모가 적당하고 인게이지먼트가 높으며 한 주제에 집중합니다.',
    'micro-sized': '규모는 마이크로이지만 이 수치로는 마이크로 인플루언서가 아닙니다.',
    'another tier': (tier) => `마이크로 인플루언서가 아닙니다. 규모로는 ${tier} 등급입니다.`,
    'no tier': '규모로는 마이크로 인플루언서가 아닙니다.',
    undetermined: (next) => `판단하기에 정보가 부족합니다. 다음으로 필요한 것은 ${next}입니다.`,
  },
  missing: {
    followers: '팔로워 수',
    likes: '일반적인 게시물의 좋아요 수',
    views: '일반적인 동영상의 조회수',
    topics: '주요 주제에 관한 게시물 수',
    'more posts with topics': '게시물 10개 이상 살펴보기',
  },
  following: {
    'followers missing': '팔로워 수가 없습니다.',
    tier: (tier, source, microIn, schemes) =>
      `${source} 기준: ${tier}. 공개된 정의 ${schemes}개 중 ${microIn}개에서 마이크로입니다.`,
    near: (cut) => `경계인 ${cut}명에서 5% 이내에 있습니다.`,
    rounding: (cut) =>
      `플랫폼이 수를 반올림하므로 실제 수는 경계인 ${cut}명의 반대편에 있을 수 있습니다.`,
  },
  engagement: {
    'interactions missing': '일반적인 게시물의 좋아요 수가 없습니다.',
    'likes hidden':
      '좋아요가 숨겨진 것으로 보입니다. 댓글은 있는데 좋아요가 하나도 없습니다. 계정 본인에게 보이는 좋아요 수를 입력하세요.',
    'followers missing': '팔로워 수가 없어 비교할 규모가 없습니다.',
    'no benchmark':
      '여기서 알려진 것만으로는 이 플랫폼에 대해 공개된 인게이지먼트 수준이 없습니다.',
    rate: (rate, basis, typical, source) =>
      `상호작용은 ${basis}의 ${rate}입니다. 이 규모에서는 ${typical}가 일반적입니다(${source}).`,
    beats: (share, source) =>
      `비율의 분포가 ${source} 자료와 같다면, 비슷한 계정의 게시물 100개 중 ${share}개를 앞섭니다.`,
    lowest: (source) =>
      `비율의 분포가 ${source} 자료와 같다면, 비슷한 계정의 게시물 100개 중 가장 낮은 1개에 속합니다.`,
    thin: '이 플랫폼에 대한 근거는 적습니다.',
  },
  bases: { followers: '팔로워 수', reach: '도달한 계정 수', views: '조회수' },
  niche: {
    'topics missing': '주요 주제에 관한 게시물 수가 없습니다.',
    'too few posts': (looked) =>
      `게시물이 10개 이상 필요합니다. 살펴본 게시물은 ${looked}개입니다.`,
    'top share': (share, looked) =>
      `게시물 ${looked}개의 ${share}가 주요 주제에 관한 것입니다. 관례상 절반이면 집중된 것으로 봅니다.`,
  },
  details: koreanDetails,
};
