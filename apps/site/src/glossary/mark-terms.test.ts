import { mdxToJs } from 'satteri';
import { describe, expect, test } from 'vitest';
import { markTerms } from './mark-terms.ts';

/** Ids of the terms that are marked when a file is read as that page. */
async function markedIn(source: string, page = 'guide/an-article'): Promise<readonly string[]> {
  const { code } = await mdxToJs(source, {
    mdastPlugins: [markTerms],
    fileURL: new URL(`file:///site/src/content/${page}.mdx`),
  });
  return [...code.matchAll(/_jsxs?\(Term, \{\s*"?of"?: "([^"]+)"/g)].map(([, id = '']) => id);
}

test('marks the first place of each term, in the order of the text', async () => {
  expect(
    await markedIn('The median of a benchmark.\n\nA median, a *percentile*.\n\n- Fee floor'),
  ).toEqual(['median', 'benchmark', 'percentile', 'fee-floor']);
});

describe('leaves alone', () => {
  test.each([
    ['a heading', '## The median'],
    ['a link', '[the median](/guide/)'],
    ['code', '`median`'],
    ['a component', '<WorkedExample title="x">\n\nThe median\n\n</WorkedExample>'],
    ['a component in a sentence', 'Say <Fact of="x">median</Fact> here.'],
  ])('%s', async (_, source) => {
    expect(await markedIn(source)).toEqual([]);
  });

  test('a term that its author has marked', async () => {
    expect(await markedIn('A median and <Term of="median">the middle</Term>.')).toEqual(['median']);
    expect(await markedIn('<Term of="median">The middle</Term>, a median.')).toEqual(['median']);
  });

  test('the term that the page is about', async () => {
    expect(await markedIn('A median and a percentile.', 'glossary/median')).toEqual(['percentile']);
  });

  test('a page that is no article and no term', async () => {
    expect(await markedIn('A median.', 'other/page')).toEqual([]);
  });
});

test('marks the text of a section on what speaks against it', async () => {
  expect(await markedIn('<Against>\n\nThe median.\n\n</Against>')).toEqual(['median']);
});

test('stops after six, in a long text after two', async () => {
  const text =
    'Median, percentile, benchmark, interval, fee floor, break-even, media kit, rate card, exclusivity, gifting.';
  expect(await markedIn(text)).toHaveLength(6);
  expect(await markedIn(`${text}\n\n${'A long text. '.repeat(1_100)}`)).toHaveLength(2);
});
