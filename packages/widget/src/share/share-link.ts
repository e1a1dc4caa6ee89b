import type { Account } from '@micro-influencer/core';
import { fragmentOf } from '../account-fragment.ts';

/**
 * An address that opens the calculator with an account in it. The account stands in the fragment,
 * which no server is told.
 *
 * The page is the one that the attribute `share-url` names; else the one that the first link inside
 * the element leads to, which is its fallback and opens the calculator in every snippet; else the
 * page that the calculator stands in.
 */
export function shareLink(calculator: Element, account: Account): string {
  const { baseURI } = calculator;
  const named = [
    calculator.getAttribute('share-url'),
    calculator.querySelector('a[href]')?.getAttribute('href'),
  ];
  for (const address of named) {
    if (address == null || !URL.canParse(address, baseURI)) continue;
    const url = new URL(address, baseURI);
    if (/^https?:$/.test(url.protocol)) return withAccount(url, account);
  }
  return withAccount(new URL(location.href), account);
}

function withAccount(url: URL, account: Account): string {
  url.hash = fragmentOf(account);
  return url.href;
}
