/// <reference types="astro/client" />

declare namespace App {
  interface Locals {
    /** Set by a page whose text cites sources: the numbers of its notes. */
    citations?: import('./citations.ts').Citations;
  }
}
