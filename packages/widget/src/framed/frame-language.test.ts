import { expect, test } from 'vitest';
import { frameLanguage } from './frame-language.ts';

const languages = ['ar', 'es', 'pt-BR', 'zh'];

test.each([
  ['?lang=es', 'es'],
  ['?lang=ES', 'es'],
  ['?lang=es-MX', 'es'],
  ['?lang=pt-br', 'pt-BR'],
  ['?lang=pt', 'pt-BR'],
  ['?lang=zh-Hans-CN', 'zh'],
  ['?followers=1&lang=ar', 'ar'],
  ['', undefined],
  ['?lang=', undefined],
  ['?lang=en', undefined],
  ['?lang=xx', undefined],
  ['?lang=espanol', undefined],
  ['?lang=es_ES', undefined],
  ['?lang=__proto__', undefined],
  ['?lang=../../es', undefined],
  ['?lang=%E0%A4', undefined],
  ['?lang', undefined],
])('%s asks for %s', (query, tag) => {
  expect(frameLanguage(query, languages)).toBe(tag);
});
