import type {} from '@micro-influencer/widget/react';
import '@micro-influencer/widget/define';
import '@micro-influencer/widget/languages/de';

export const Calculator = () => (
  <micro-influencer-calculator
    id="calculator"
    platform="instagram"
    followers={24_300}
    likes="640"
    main-topic="8"
    scheme="iab-uk-creator-tiers"
    benchmark="hypeauditor-2026"
    lang="de"
    onmicro-influencer-reading={({ account, classification }) => {
      const followers: number | undefined = account.followers;
      const verdict: string = classification.verdict;
      return [followers, verdict];
    }}
  >
    <a href="/calculator/">Open the calculator</a>
  </micro-influencer-calculator>
);
