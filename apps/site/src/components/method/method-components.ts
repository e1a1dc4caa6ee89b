import Figure from '../mdx/Figure.astro';
import ProseLink from '../mdx/ProseLink.astro';
import Cite from './Cite.astro';
import Fact from './Fact.astro';
import Value from './Value.astro';

/** What the author of a method's page may write, and what its Markdown becomes. */
export const methodComponents = { Cite, Fact, Figure, Value, a: ProseLink };
