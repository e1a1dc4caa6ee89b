import type {} from '@micro-influencer/widget/react';

export const wrong = [
  <micro-influencer-calculator platform="myspace" />,
  <micro-influencer-calculator folowers={24_300} />,
  <micro-influencer-calculator followers={true} />,
  <micro-influencer-calculator scheme="nobody" />,
];
