import { extractText, getDocumentProxy } from 'unpdf';
import { describe, expect, test } from 'vitest';
import { visit } from './browser.ts';

async function printed(path: string, theme: 'Light' | 'Dark'): Promise<string> {
  const page = await visit(path, { colorScheme: 'light' });
  await page.getByLabel('Colours').selectOption(theme);
  const pdf = await page.pdf({ format: 'A4' });
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)), {
    mergePages: true,
  });
  return text.replaceAll(/\s+/g, ' ');
}

describe('an article on paper', () => {
  test('has its sources with their addresses, and how to cite it', async () => {
    const text = await printed('/guide/why-instagram/', 'Light');
    expect(text).toContain('Sources');
    expect(text).toMatch(/https?:\/\/\S+/);
    expect(text).toContain('What speaks against it');
    expect(text).toContain('Reviewed 23 November 2026');
    expect(text).not.toMatch(/Search|Calculator Evidence|Colours|Copy/);
  });

  test('is dark on light, whatever was chosen for the screen', async () => {
    const page = await visit('/guide/why-instagram/', { colorScheme: 'dark' });
    await page.getByLabel('Colours').selectOption('Dark');
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    const [ground, ink] = await page.evaluate(() => {
      const { backgroundColor, color } = getComputedStyle(document.documentElement);
      return [backgroundColor, color];
    });
    expect(ground).toBe('rgb(255, 255, 255)');
    expect(ink).toBe('rgb(34, 30, 23)');
  });
});
