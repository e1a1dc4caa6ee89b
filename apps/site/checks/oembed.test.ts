import { parse } from 'node-html-parser';
import { expect, test } from 'vitest';
import { builtSite } from './built-site.ts';

/**
 * What `wp_filter_oembed_result` of WordPress lets through from a site that it does not know, and
 * what its expression looks for.
 */
const allowed: Readonly<Record<string, readonly string[]>> = {
  a: ['href'],
  blockquote: [],
  iframe: [
    'src',
    'width',
    'height',
    'frameborder',
    'marginwidth',
    'marginheight',
    'scrolling',
    'title',
  ],
};
const quotationAndFrame = /(<blockquote>.*?<\/blockquote>)?.*(<iframe.*?><\/iframe>)/s;

const answer: object = JSON.parse(builtSite.read('/oembed/calculator.json').toString());
const html = 'html' in answer ? String(answer.html) : '';

test('the answer has what WordPress and Ghost ask for', () => {
  expect(answer).toMatchObject({
    version: '1.0',
    type: 'rich',
    width: expect.any(Number),
    height: expect.any(Number),
    title: expect.any(String),
    provider_name: expect.any(String),
    provider_url: expect.stringMatching(/^https?:\/\//),
  });
});

test('the picture is where the answer says, and as large', () => {
  expect(answer).toMatchObject({ thumbnail_url: expect.stringMatching(/^https?:\/\/.+\.png$/) });
  const { thumbnail_url, thumbnail_width, thumbnail_height } = answer as Readonly<
    Record<string, string | number>
  >;
  const picture = builtSite.read(new URL(String(thumbnail_url)).pathname);
  // The second chunk of a PNG begins with its width and its height.
  expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([
    thumbnail_width,
    thumbnail_height,
  ]);
});

test('WordPress takes nothing out of the markup', () => {
  const elements = parse(html).querySelectorAll('*');
  expect(elements.map(({ localName }) => localName)).toEqual(['blockquote', 'a', 'iframe']);
  for (const element of elements) {
    const names = Object.keys(element.attributes);
    expect(allowed[element.localName]).toEqual(expect.arrayContaining(names));
  }
  const [, quotation, frame] = quotationAndFrame.exec(html) ?? [];
  expect(quotation).toContain('/calculator/');
  expect(frame).toContain('/embed/calculator/');
});

test.each(['/calculator/', '/embed/'])('%s names the answer by its full address', (path) => {
  const page = builtSite.pages.find((one) => one.path === path);
  const link = page?.root.querySelector('link[type="application/json+oembed"]');
  expect(link?.getAttribute('rel')).toBe('alternate');
  expect(link?.getAttribute('href')).toMatch(/^https?:\/\/.+\/oembed\/calculator\.json$/);
});
