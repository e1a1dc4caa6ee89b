import { expect, test } from 'vitest';
import { builtSite } from '../checks/built-site.ts';
import { visit } from './browser.ts';

test('the page for a wrong address offers what is most like it, and asks nobody', async () => {
  const page = await visit('/');
  const body = builtSite.read('/404.html').toString();
  await page.route('**/guide/why-instagramm/', (route) =>
    route.fulfill({ contentType: 'text/html', body }),
  );
  await page.goto(new URL('/guide/why-instagramm/', page.url()).href, { waitUntil: 'networkidle' });
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const alike = page.locator('.alike').getByRole('link');
  await alike.first().waitFor();
  expect(await alike.first().textContent()).toBe('Why Instagram');
  expect(asked).toEqual([]);
});

test('a citation is copied, or selected where there is no script', async () => {
  const page = await visit('/guide/why-instagram/', {
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  await page.getByText('Cite this page').click();
  await page.getByRole('button', { name: 'Copy BibTeX' }).click();
  await page.getByText('Copied').waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(/^@misc\{field-guide-why-instagram,[\s\S]*\}$/);

  const still = await visit('/guide/why-instagram/', { javaScriptEnabled: false });
  await still.getByText('Cite this page').click();
  await still.getByText('@misc{field-guide-why-instagram').waitFor();
  expect(await still.locator('.copy').first().isVisible()).toBe(false);
});

test('the contents mark the section that is being read', async () => {
  const page = await visit('/guide/why-instagram/', { viewport: { width: 1440, height: 900 } });
  const marked = () =>
    page
      .locator('.contents a')
      .evaluateAll((links) =>
        links.filter((link) => link.matches(':target-current')).map((link) => link.textContent),
      );
  const last = page.locator('.prose h2').last();
  await last.evaluate((heading) => heading.scrollIntoView({ block: 'start' }));
  await expect.poll(marked).toHaveLength(1);
  const before = await marked();
  await page.evaluate(() => scrollTo(0, 700));
  await expect.poll(marked).not.toEqual(before);
});
