import Against from './Against.astro';
import Cite from './Cite.astro';
import Fact from './Fact.astro';
import Figure from './Figure.astro';
import ProseLink from './ProseLink.astro';
import SampleRate from './SampleRate.astro';
import Term from './Term.astro';
import WorkedExample from './WorkedExample.astro';
import Year from './Year.astro';

/** What the author of an article may write, and what its Markdown becomes. */
export const articleComponents = {
  Against,
  Cite,
  Fact,
  Figure,
  SampleRate,
  Term,
  WorkedExample,
  Year,
  a: ProseLink,
};
