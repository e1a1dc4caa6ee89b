import { articleComponents } from './article-components.ts';
import Example from './Example.astro';
import Sample from './Sample.astro';

/** What the author of a term may write: what an article may, and examples worked on one account. */
export const termComponents = { ...articleComponents, Example, Sample };
