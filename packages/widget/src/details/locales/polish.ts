import { plural } from '../../locales/plural.ts';
import type { DetailsWords } from './english.ts';

/** Accusative, after "o"; `other` goes with fractions. */
const likes = plural('pl', {
  one: 'polubienie',
  few: 'polubienia',
  many: 'polubień',
  other: 'polubienia',
});
const comments = plural('pl', {
  one: 'komentarz',
  few: 'komentarze',
  many: 'komentarzy',
  other: 'komentarza',
});
/** Locative, after "przy", which has one form for all but the singular. */
const posts = plural('pl', { one: 'poście', other: 'postach' });

/** What the calculator says once more detail is asked for, in Polish. */
export const polishDetails: DetailsWords = {
  scales: {
    tiers: (source) => `Gdzie zaczynają się poziomy (${source})`,
    posts: (source) => `Odsetek postów przy tej wielkości z niższym wskaźnikiem (${source})`,
    account: (value) => `To konto: ${value}`,
    beyond: (value) => `To konto: ${value}, poza zakresem danych`,
  },
  share: {
    product: 'Kalkulator mikroinfluencerów',
    title: 'Zabierz wynik ze sobą',
    copyText: 'Kopiuj jako tekst',
    copyLink: 'Kopiuj link',
    savePng: 'Zapisz kartę (PNG)',
    saveSvg: 'Zapisz kartę (SVG)',
    copied: 'Skopiowano.',
    notCopied:
      'Kopiowanie nie jest tu dozwolone. Tekst poniżej jest zaznaczony: skopiuj go ręcznie.',
    saved:
      'Jeśli plik się nie zapisał, przytrzymaj kartę poniżej lub kliknij ją prawym przyciskiem, aby ją zapisać lub skopiować.',
    text: 'Tekst do skopiowania',
  },
  changes: 'Co by to zmieniło',
  change: {
    micro: (followers) => `Przy liczbie obserwujących ${followers} konto byłoby mikro.`,
    'not micro': (followers) =>
      `Przy liczbie obserwujących ${followers} konto nie byłoby już mikro.`,
    'more likes': (count, number) =>
      `Gdyby typowy post miał o ${count} ${likes(number)} więcej, konto osiągnęłoby typowy wskaźnik.`,
    'fewer likes': (count, number) =>
      `Gdyby typowy post miał o ${count} ${likes(number)} mniej, konto spadłoby poniżej typowego wskaźnika.`,
    'fewer comments': (count, number) =>
      `Gdyby typowy post miał o ${count} ${comments(number)} mniej, konto spadłoby poniżej typowego wskaźnika.`,
    focused: (count, number) =>
      `Przy ${count} ${posts(number)} na główny temat konto byłoby skupione na temacie.`,
    'not focused': (count, number) =>
      `Przy ${count} ${posts(number)} na główny temat konto nie byłoby już skupione na temacie.`,
  },
  robustness: (same, of) =>
    `Ten sam werdykt wypada w ${same} z ${of} par złożonych z opublikowanej definicji i opublikowanej wartości odniesienia.`,
};
