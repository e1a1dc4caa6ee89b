import { render } from 'lit/html.js';
import { expect, test } from 'vitest';
import { renderSection } from './render-section.ts';

const shown = (...section: Parameters<typeof renderSection>): HTMLElement => {
  const page = document.createElement('main');
  render(renderSection(...section), page);
  return page;
};

test('a section without sentences has its introduction and note, and no empty list', () => {
  const section = shown('signals', 'Signals', [], 'A note.', 'An introduction.');
  expect(section.textContent.replace(/\s+/g, ' ').trim()).toBe('Signals An introduction. A note.');
  expect(section.querySelector('ul')).toBeNull();
});

test('a section has an item for each sentence, and without any there is none', () => {
  expect(shown('cost', 'Cost', ['One.', 'Two.']).querySelectorAll('ul li')).toHaveLength(2);
  expect(shown('cost', 'Cost', []).textContent).toBe('');
});
