/**
 * The language that the address of a frame asks for, where it is one of those given: by its tag, or by
 * that of the language in another country, as `es-MX` is answered in `es`.
 *
 * @param query part of the address from `?`
 * @param languages tags of the languages to choose from, one a language
 */
export function frameLanguage(query: string, languages: readonly string[]): string | undefined {
  const primary = (tag: string): string => tag.toLowerCase().split('-', 1)[0] ?? '';
  const asked = new URLSearchParams(query).get('lang') ?? '';
  return languages.find((tag) => primary(tag) === primary(asked));
}
