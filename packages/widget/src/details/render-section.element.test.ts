import { render } from 'lit/html.js';
import { expect, test } from 'vitest';
import { renderSection } from './render-section.ts';

const shown = (...section: Parameters<typeof renderSection>): HTMLElement => {
  const page = document.createElement('main');
  render(renderSection(...section), page);
  return page;
};

test('a section has its introduction above the list and its note below', () => {
  const section = shown('signals', 'Signals', ['One.'], 'A note.', 'An introduction.');
  expect(section.textContent.replace(/\s+/g, ' ').trim()).toBe(
    'Signals An introduction. One. A note.',
  );
});

test('a section has an item for each sentence, and without any there is no section', () => {
  expect(shown('cost', 'Cost', ['One.', 'Two.']).querySelectorAll('ul li')).toHaveLength(2);
  expect(shown('cost', 'Cost', [], 'A note.', 'An introduction.').textContent).toBe('');
});
