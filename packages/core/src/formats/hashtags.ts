/** A sign and a word after it; the character before tells a tag from an address or an entity. */
const tag = /[/&]?[#\uff03]([\p{L}\p{M}\p{N}_]+)/gu;

/** How many hashtags of a post are kept; Instagram allows 30. */
const mostHashtags = 100;

/** The longest hashtag that is kept, in UTF-16 units; Instagram allows 100 characters. */
const longestHashtag = 200;

/**
 * The hashtags of a caption: without the sign, in lower case, each once, in order of appearance. A
 * number alone is not a hashtag, and neither is the end of an address: `#FilterCoffee #brewing
 * #filtercoffee #1` holds `filtercoffee` and `brewing`.
 */
export function hashtagsOf(caption: string): readonly string[] {
  const tags = new Set<string>();
  for (const [match, word = ''] of caption.matchAll(tag)) {
    if (match.startsWith('/') || match.startsWith('&')) continue;
    if (word.length > longestHashtag || !/\p{L}/u.test(word)) continue;
    tags.add(word.toLowerCase().normalize('NFC').slice(0, longestHashtag));
    if (tags.size === mostHashtags) break;
  }
  return [...tags];
}
