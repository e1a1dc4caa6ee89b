import { HtmlValidate, StaticConfigLoader, type ConfigData } from 'html-validate';
import { expect, test } from 'vitest';
import { builtSite } from './built-site.ts';

/**
 * Rules of the checker that are left out on every page, each with the reason. What the standard itself
 * asks for is never left out.
 */
const leftOut = {
  'no-implicit-button-type':
    'Advice and no rule of the standard: a button outside a form submits nothing, and the type of hundreds of notes would cost the articles bytes.',
  'prefer-native-element':
    'A table or a block of code that scrolls has a name and the role of a region; a section around each would add an element and say the same.',
  'require-sri':
    'A script of the same origin and the same build needs no digest; snippets for other sites carry theirs.',
} as const;

/** Rules left out on single pages. */
const exceptions: readonly {
  readonly path: string;
  readonly rule: string;
  readonly why: string;
}[] = [
  {
    path: '/planner/',
    rule: 'wcag/h32',
    why: 'The plan follows what is typed as it is typed: there is nothing to submit.',
  },
  {
    path: '/embed/',
    rule: 'wcag/h32',
    why: 'The snippets follow what is chosen as it is chosen: there is nothing to submit.',
  },
  {
    path: '/embed/examples/oembed/',
    rule: 'no-deprecated-attr',
    why: 'The answer for editors takes the border off the frame as such answers do: some editors strip styles.',
  },
];

const config: ConfigData = {
  root: true,
  extends: ['html-validate:standard', 'html-validate:document', 'html-validate:a11y'],
  rules: Object.fromEntries(Object.keys(leftOut).map((rule) => [rule, 'off'])),
};

const checker = new HtmlValidate(new StaticConfigLoader(config));

/** What is wrong with a page, but for its exceptions. */
function faults(path: string, html: string): string[] {
  const { results } = checker.validateStringSync(html, path);
  return results
    .flatMap(({ messages }) => messages)
    .filter(({ ruleId }) => !exceptions.some((one) => one.path === path && one.rule === ruleId))
    .map(({ ruleId, message, selector }) => `${path} ${selector ?? ''}: ${message} (${ruleId})`);
}

test('every page is valid HTML', { timeout: 120_000 }, () => {
  expect(builtSite.pages.length).toBeGreaterThan(100);
  expect(builtSite.pages.flatMap(({ path, html }) => faults(path, html))).toEqual([]);
});

test('the checker sees what is wrong', () => {
  const page = (body: string) =>
    `<!doctype html><html lang="en"><head><title>A</title></head><body>${body}</body></html>`;
  expect(faults('/a/', page('<main><p>A</p></main>'))).toEqual([]);
  expect(faults('/a/', page('<figure><style>a{}</style></figure>'))).toHaveLength(1);
  expect(faults('/a/', page('<p><ul><li>A</li></ul></p>'))).not.toEqual([]);
  expect(faults('/a/', page('<a id="a">A</a><a id="a">B</a>'))).not.toEqual([]);
});

test('every exception is still needed', () => {
  for (const { path, rule } of exceptions) {
    const page = builtSite.pages.find((one) => one.path === path);
    const { results } = checker.validateStringSync(page?.html ?? '', path);
    const found = results.flatMap(({ messages }) => messages.map(({ ruleId }) => ruleId));
    expect(found).toContain(rule);
  }
});
