import type { Account } from '@micro-influencer/core';
import { fragmentOf } from '../account-fragment.ts';

/**
 * An address that opens the calculator with an account in it, and with the definition and the level
 * that were chosen. All of it stands in the fragment, which no server is told.
 *
 * The page is the one that the attribute `share-url` names; else the one that the first link inside
 * the element leads to, which is its fallback and opens the calculator in every snippet; else the
 * page that the calculator stands in.
 */
export function shareLink(calculator: Element, account: Account): string {
  const { baseURI } = calculator;
  const chosen = (name: string) => calculator.getAttribute(name) ?? undefined;
  const fragment = fragmentOf(account, {
    scheme: chosen('scheme'),
    benchmark: chosen('benchmark'),
  });
  const named = [
    calculator.getAttribute('share-url'),
    calculator.querySelector('a[href]')?.getAttribute('href'),
  ];
  for (const address of named) {
    if (address == null || !URL.canParse(address, baseURI)) continue;
    const url = new URL(address, baseURI);
    if (/^https?:$/.test(url.protocol)) return withFragment(url, fragment);
  }
  return withFragment(new URL(location.href), fragment);
}

function withFragment(url: URL, fragment: string): string {
  url.hash = fragment;
  return url.href;
}
