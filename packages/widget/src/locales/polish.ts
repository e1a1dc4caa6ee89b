import { polishDetails } from '../details/locales/polish.ts';
import type { Words } from './english.ts';

/** Everything that the calculator says, in Polish. */
export const polish: Words = {
  locale: 'pl',
  platform: 'Platforma',
  fields: {
    followers: 'Obserwujący',
    likes: 'Polubienia typowego posta',
    comments: 'Komentarze do typowego posta',
    views: 'Wyświetlenia typowego filmu',
    posts: 'Przejrzane ostatnie posty',
    'main-topic': 'W tym na główny temat',
  },
  error: 'Błąd:',
  problems: {
    'too long': 'To za długie jak na liczbę. Wpisz jedną liczbę, na przykład 24 300 lub 12,5 tys.',
    negative: 'Ta liczba nie może być ujemna.',
    'mixed digits': 'Pomieszano cyfry różnych pism. Wpisz liczbę w jednym z nich.',
    'not a whole number': 'Wpisz liczbę całkowitą albo dodaj tys. lub mln: 12,5 tys.',
    'too large': 'To więcej, niż jest ludzi. Sprawdź liczbę.',
    'not a number': 'To nie jest liczba. Wpisz liczbę, na przykład 24 300 lub 12,5 tys.',
    'more than posts': 'To więcej, niż przejrzano postów.',
    'no posts': 'Przejrzyj co najmniej jeden post.',
  },
  readAs: (count) => `Odczytano jako ${count}`,
  more: 'Więcej: posty, cena, sygnały',
  notLoaded: 'Ta część się nie wczytała. Sprawdź połączenie, potem zamknij ją i otwórz ponownie.',
  criteria: {
    following: 'Umiarkowana liczba obserwujących',
    engagement: 'Wysokie zaangażowanie',
    niche: 'Konkretna nisza',
  },
  betweenSentences: ' ',
  criterion: (name: string, met: string): string => `${name}: ${met}.`,
  met: {
    yes: 'kryterium spełnione',
    no: 'kryterium niespełnione',
    unknown: 'nie wiadomo',
  },
  tiers: {
    unnamed: 'Bez nazwy kategorii',
    nano: 'Nano',
    micro: 'Mikro',
    mid: 'Mid-tier',
    macro: 'Makro',
    mega: 'Mega',
  },
  verdict: {
    'micro-influencer':
      'Mikroinfluencer: umiarkowana wielkość, wysokie zaangażowanie, skupienie na temacie.',
    'micro-sized': 'Wielkość mikro, ale według tych liczb to nie mikroinfluencer.',
    'another tier': (tier) => `To nie mikroinfluencer. Kategoria wielkości: ${tier.toLowerCase()}.`,
    'no tier': 'Pod względem wielkości to nie mikroinfluencer.',
    undetermined: (next) => `Za mało danych, by to stwierdzić. Teraz: ${next}.`,
  },
  missing: {
    followers: 'liczba obserwujących',
    likes: 'polubienia typowego posta',
    views: 'wyświetlenia typowego filmu',
    topics: 'ile postów dotyczy głównego tematu',
    'more posts with topics': 'przegląd dziesięciu lub więcej postów',
  },
  following: {
    'followers missing': 'Brakuje liczby obserwujących.',
    tier: (tier, source, microIn, schemes) =>
      `${tier} według ${source}; mikro w ${microIn} z ${schemes} opublikowanych definicji.`,
    near: (cut) => `Od granicy ${cut} dzieli to najwyżej 5%.`,
    rounding: (cut) =>
      `Prawdziwa liczba może leżeć po drugiej stronie granicy ${cut}, bo platforma zaokrągla.`,
  },
  engagement: {
    'interactions missing': 'Brakuje polubień typowego posta.',
    'likes hidden':
      'Polubienia wyglądają na ukryte: są komentarze, a nie ma żadnego polubienia. Wpisz polubienia, które widzi samo konto.',
    'followers missing':
      'Brakuje liczby obserwujących, więc nie ma wielkości, z którą można by porównać.',
    'no benchmark':
      'Dla tej platformy nie opublikowano poziomu zaangażowania opartego na tym, co tu wiadomo.',
    rate: (rate, basis, typical, source) =>
      `Interakcje to ${rate} ${basis}; typowe dla tej wielkości jest ${typical} (${source}).`,
    beats: (share, source) =>
      `To lepszy wynik niż w ${share} na 100 postów takich kont, jeśli wskaźniki rozkładają się jak w ${source}.`,
    lowest: (source) =>
      `To wynik w najniższym 1 na 100 postów takich kont, jeśli wskaźniki rozkładają się jak w ${source}.`,
    thin: 'Danych dla tej platformy jest niewiele.',
  },
  bases: {
    followers: 'liczby obserwujących',
    reach: 'liczby kont objętych zasięgiem',
    views: 'liczby wyświetleń',
  },
  niche: {
    'topics missing': 'Brakuje informacji, ile postów dotyczy głównego tematu.',
    'too few posts': (looked) => `Potrzeba co najmniej dziesięciu postów; przejrzano: ${looked}.`,
    'top share': (share, looked) =>
      `Na główny temat: ${share} z ${looked} postów. Połowa liczy się umownie jako skupienie na temacie.`,
  },
  details: polishDetails,
};
