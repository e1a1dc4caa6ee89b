import { attributesIn } from '@micro-influencer/widget/account-fragment';

/** Fills the page's calculator in with the account that the address names. */
function fillIn(): void {
  const calculator = document.querySelector('micro-influencer-calculator');
  for (const [name, value] of attributesIn(location.hash)) calculator?.setAttribute(name, value);
}

// Before the calculator is defined, so that its first verdict is on these numbers.
fillIn();
addEventListener('hashchange', fillIn);
