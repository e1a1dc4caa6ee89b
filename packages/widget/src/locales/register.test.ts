import { expect, test, vi } from 'vitest';
import { german } from './german.ts';
import { register } from './register.ts';

const registryOf = (calculator: unknown) => ({ whenDefined: () => Promise.resolve(calculator) });

test('teaches the calculator that is defined', async () => {
  const addLanguage = vi.fn();
  vi.stubGlobal('customElements', registryOf({ addLanguage }));
  register(german);
  await Promise.resolve();
  expect(addLanguage).toHaveBeenCalledExactlyOnceWith(german);
});

test('leaves alone a copy from before there were languages', async () => {
  vi.stubGlobal('customElements', registryOf({}));
  const rejected = vi.fn();
  process.once('unhandledRejection', rejected);
  register(german);
  await new Promise((resolve) => setTimeout(resolve, 0));
  expect(rejected).not.toHaveBeenCalled();
});
