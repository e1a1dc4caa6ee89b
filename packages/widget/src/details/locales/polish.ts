import { plural } from '../../locales/plural.ts';
import type { OnDemandWords } from './on-demand.ts';

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
export const polishDetails: OnDemandWords = {
  scales: {
    tiers: (source) => `Gdzie zaczynają się poziomy (${source})`,
    posts: (source) => `Odsetek postów przy tej wielkości z niższym wskaźnikiem (${source})`,
    account: (value) => `To konto: ${value}`,
    beyond: (value) => `To konto: ${value}, poza zakresem danych`,
  },
  takeAlong: 'Zabierz wynik ze sobą',
  files: {
    taken: (account) => `Z pliku: ${account}. Liczy się zamiast tego, co wpisano.`,
    account: 'Konto w pliku',
    leaveOut: 'Usuń plik',
    problems: {
      'not read': 'Nie udało się tego odczytać.',
      'no account': 'W pliku nie znaleziono konta ani posta.',
      'wrong kind':
        'Pliku tego rodzaju nie można odczytać. Użyj oficjalnego eksportu w JSON lub CSV albo tabeli.',
      broken: 'Plik jest urwany lub za długi.',
      'left out': 'To nie jest osobny post i został pominięty.',
      platform: 'Brakuje platformy lub nie jest znana.',
      part: 'Lista może być jedną z kilku części, a liczba zbyt niska.',
    },
  },
  share: {
    product: 'Kalkulator mikroinfluencerów',
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
  fields: {
    'recent-posts': 'Ostatnie posty, jeden w wierszu: polubienia, komentarze, wyświetlenia',
    topics: 'Tematy ostatnich postów, jeden w wierszu: nazwa, liczba postów',
    following: 'Obserwowane konta',
    price: 'Żądana cena',
    currency: 'Waluta',
    deliverables: 'Posty za tę cenę',
    scheme: 'Definicja poziomów',
    benchmark: 'Poziom zaangażowania',
  },
  columns: ['polubienia', 'komentarze', 'wyświetlenia'],
  problems: {
    'two ways':
      'Ten przecinek można odczytać na dwa sposoby. Rozdziel liczby tabulatorami lub średnikami.',
    'too many counts': 'Jest tu więcej niż trzy liczby.',
    heading: 'Te nagłówki nie są znane. Nazwij kolumny: polubienia, komentarze i wyświetlenia.',
    'no count': 'Brakuje liczby postów.',
    'no price': 'Cena jest większa od zera.',
    'no currency': 'Wpisz trzy litery waluty, na przykład PLN.',
    'no deliverables': 'Cena dotyczy co najmniej jednego posta.',
  },
  line: (line, problem) => `Wiersz ${line}: ${problem}`,
  moreLines: (count) => `Inne wiersze, których nie udało się odczytać: ${count}.`,
  postsRead: (count) => `Odczytane posty: ${count}. Liczą się zamiast typowego posta.`,
  file: 'Albo plik: oficjalny eksport lub tabela',
  interval: (low, high) =>
    `Przy tak niewielu postach typowy wskaźnik konta leży między ${low} a ${high} w dziewięciu przypadkach na dziesięć.`,
  signals: 'Oznaki kupionych obserwujących lub polubień',
  overall: {
    'no warning': 'Nic niezwykłego w tym, co dało się ocenić. To niczego nie dowodzi.',
    'look closer': 'Coś jest niezwykłe; ma niewinne wyjaśnienia i nie jest dowodem.',
    'not enough data': 'Za mało wiadomo, aby ocenić.',
  },
  signal: {
    'engagement rate': 'Wskaźnik zaangażowania',
    'comments per like': 'Komentarze na polubienie',
    'following per follower': 'Obserwowane konta na obserwującego',
    'variation over posts': 'Zmienność polubień',
    'mean over median': 'Średni post wobec typowego',
    'weekly growth': 'Wzrost w ciągu tygodnia',
    'views per follower': 'Wyświetlenia na obserwującego',
  },
  usual: (value, low, high, source) => `${value}; zwykle od ${low} do ${high} (${source}).`,
  convention: 'umowa',
  unusual: (explanations) => `Niezwykłe. Możliwe powody: ${explanations}.`,
  gaps: {
    'following missing': 'Brakuje liczby obserwowanych kont.',
    'comments missing': 'Brakuje komentarzy do typowego posta.',
    'views missing': 'Brakuje wyświetleń; można je wpisać przy ostatnich postach.',
    'reach missing': 'Brakuje liczby kont, do których dotarto; może ją zawierać oficjalny eksport.',
    'history missing': 'Potrzebna byłaby historia liczby obserwujących, o którą tu się nie pyta.',
    'too few posts': 'Potrzeba co najmniej sześciu ostatnich postów.',
    'platform not measured': 'Nie wiadomo, co jest zwykłe na tej platformie.',
    'size not measured': 'Co jest zwykłe, wiadomo dopiero od 1000 obserwujących.',
    'no published band': 'Nie opublikowano, co jest zwykłe.',
    'no interactions': 'Typowy post nie ma ani polubień, ani komentarzy.',
    'unusable numbers': 'Z tych liczb nie da się obliczyć stosunku.',
  },
  explanations: {
    'dormant followers': 'nieaktywni obserwujący',
    'shown to few': 'posty pokazane niewielu',
    'other format': 'inny format',
    'levels have moved': 'poziomy, które się od tego czasu zmieniły',
    'close community': 'zżyta społeczność',
    'viral post': 'wiralowy post',
    giveaway: 'konkurs',
    'promoted posts': 'posty promowane',
    'comments limited': 'ograniczone komentarze',
    'little to discuss': 'niewiele do omówienia',
    'replies counted': 'wliczone własne odpowiedzi',
    'questions asked': 'zadawane pytania',
    'follows back': 'wzajemne obserwowanie',
    'new account': 'nowe konto',
    'rounded counts': 'zaokrąglone liczby',
    'steady audience': 'stała publiczność',
    'mixed formats': 'różne formaty',
    'seasonal interest': 'sezonowe zainteresowanie',
    'mentioned elsewhere': 'wzmianka gdzie indziej',
    'accounts merged': 'połączone konta',
  },
  cost: 'Koszt',
  costs: {
    perPost: 'Za post',
    perInteraction: 'Za polubienie lub komentarz (CPE)',
    perThousandInteractions: 'Za 1000 polubień lub komentarzy (CPME)',
    perThousandViews: 'Za 1000 wyświetleń (CPM)',
    perThousandReached: 'Za 1000 kont, do których dotarto (CPM)',
  },
  fees: 'Ile za jeden post żądają opublikowane cenniki',
  feesNote:
    'Przeczą sobie nawzajem, są w dolarach swojego roku i żaden nie podaje zapłaconej ceny.',
  item: (label, value) => `${label}: ${value}`,
  from: (amount) => `od ${amount}`,
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
