import { parse } from '@retorquere/bibtex-parser';
import { describe, expect, test } from 'vitest';
import { bibtexEntry, citationText, texText } from './citation.ts';

const page = {
  slug: 'why-instagram',
  title: 'Why Instagram',
  address: 'https://host.example/field-guide/guide/why-instagram/',
  reviewed: new Date('2026-11-23T00:00:00Z'),
};

test('the line names who, when, what and where', () => {
  expect(citationText(page)).toBe(
    'The open field guide to micro-influencers (2026). \u201CWhy Instagram.\u201D Reviewed 23 November 2026. https://host.example/field-guide/guide/why-instagram/',
  );
});

describe('the entry is read back by a parser of BibTeX', () => {
  test.each([
    'Why Instagram',
    'Costs & benefits: 100% of $5, #1 in a_b',
    'Braces { and } and a backslash \\ and a tilde ~ and a caret ^',
    'Quotes "double" and \u2018single\u2019, an en dash \u2013',
  ])('with the title %s', (title) => {
    const { entries, errors } = parse(bibtexEntry({ ...page, title }), { sentenceCase: false });
    expect(errors).toEqual([]);
    expect(entries).toHaveLength(1);
    const [entry] = entries;
    expect(entry?.type).toBe('misc');
    expect(entry?.key).toBe('field-guide-why-instagram');
    const read = String(entry?.fields.title).replaceAll(/<[^>]*>/g, '');
    const entities = { '&amp;': '&', '&lt;': '<', '&gt;': '>' } as const;
    expect(read.replaceAll(/&(?:amp|lt|gt);/g, (it) => entities[it as keyof typeof entities])).toBe(
      title,
    );
    expect(entry?.fields.year).toBe('2026');
    expect(entry?.fields.url).toBe(page.address);
  });
});

test('what TeX would obey is printed instead', () => {
  expect(texText('a_b & 5%')).toBe('a\\_b \\& 5\\%');
});
