import '@micro-influencer/widget/define';
import '@micro-influencer/widget/languages/de';

document
  .querySelector('micro-influencer-calculator')
  ?.addEventListener('micro-influencer-reading', ({ classification }) => {
    const heard = document.querySelector('#heard');
    if (heard) heard.textContent = classification.verdict;
  });
