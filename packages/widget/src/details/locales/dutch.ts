import { plural } from '../../locales/plural.ts';
import type { OnDemandWords } from './on-demand.ts';

const likes = plural('nl', { one: 'like', other: 'likes' });
const comments = plural('nl', { one: 'reactie', other: 'reacties' });
const posts = plural('nl', { one: 'bericht', other: 'berichten' });

/** What the calculator says once more detail is asked for, in Dutch. */
export const dutchDetails: OnDemandWords = {
  scales: {
    tiers: (source) => `Waar de niveaus beginnen (${source})`,
    posts: (source) => `Aandeel berichten bij deze omvang met een lager percentage (${source})`,
    account: (value) => `Dit account: ${value}`,
    beyond: (value) => `Dit account: ${value}, buiten het bereik van de gegevens`,
  },
  takeAlong: 'Neem het resultaat mee',
  files: {
    taken: (account) => `Uit het bestand: ${account}. Dit telt in plaats van wat is ingevuld.`,
    account: 'Account in het bestand',
    leaveOut: 'Bestand weglaten',
    problems: {
      'not read': 'Dit was niet te lezen.',
      'no account': 'In dit bestand is geen account en geen bericht gevonden.',
      'wrong kind':
        'Dit soort bestand is niet te lezen. Gebruik een officiële export als JSON of CSV, of een tabel.',
      broken: 'Het bestand is afgekapt of te lang.',
      'left out': 'Dit is geen eigen bericht en is weggelaten.',
      platform: 'Het platform ontbreekt of is niet bekend.',
      part: 'De lijst kan een deel van meer zijn, en het aantal dus te laag.',
    },
  },
  share: {
    product: 'Micro-influencercalculator',
    copyText: 'Kopiëren als tekst',
    copyLink: 'Link kopiëren',
    savePng: 'Kaart opslaan (PNG)',
    saveSvg: 'Kaart opslaan (SVG)',
    copied: 'Gekopieerd.',
    notCopied:
      'Kopiëren mag hier niet. De tekst is hieronder geselecteerd: kopieer hem met de hand.',
    saved:
      'Is er geen bestand opgeslagen, houd dan de kaart hieronder ingedrukt of klik er met rechts op om haar op te slaan of te kopiëren.',
    text: 'Tekst om te kopiëren',
  },
  fields: {
    'recent-posts': 'Recente berichten, één per regel: likes, reacties, weergaven',
    topics: 'Onderwerpen van recente berichten, één per regel: naam, aantal',
    following: 'Accounts die het volgt',
    price: 'Gevraagde prijs',
    currency: 'Valuta',
    deliverables: 'Berichten voor die prijs',
    scheme: 'Definitie van de klassen',
    benchmark: 'Niveau van betrokkenheid',
  },
  columns: ['likes', 'reacties', 'weergaven'],
  problems: {
    'two ways':
      'Deze komma is op twee manieren te lezen. Scheid de aantallen met tabs of puntkomma’s.',
    'too many counts': 'Hier staan meer dan drie aantallen.',
    heading: 'Deze kopjes zijn niet bekend. Noem de kolommen likes, reacties en weergaven.',
    'no count': 'Het aantal berichten ontbreekt.',
    'no price': 'Een prijs is meer dan nul.',
    'no currency': 'Typ de drie letters van een valuta, zoals EUR.',
    'no deliverables': 'De prijs geldt voor minstens één bericht.',
  },
  line: (line, problem) => `Regel ${line}: ${problem}`,
  moreLines: (count) => `Andere regels die niet te lezen waren: ${count}.`,
  postsRead: (count) =>
    `Gelezen berichten: ${count}. Ze tellen in plaats van het typische bericht.`,
  file: 'Of een bestand: een officiële export of een tabel',
  interval: (low, high) =>
    `Bij zo weinig berichten ligt het typische percentage van het account in negen van de tien gevallen tussen ${low} en ${high}.`,
  signals: 'Tekenen van gekochte volgers of likes',
  overall: {
    'no warning': 'Niets ongewoons in wat te beoordelen was. Dat bewijst niets.',
    'look closer': 'Er is iets ongewoons; er zijn onschuldige verklaringen en het is geen bewijs.',
    'not enough data': 'Er is te weinig bekend om te oordelen.',
  },
  signal: {
    'engagement rate': 'Betrokkenheid',
    'comments per like': 'Reacties per like',
    'following per follower': 'Gevolgde accounts per volger',
    'variation over posts': 'Schommeling van de likes',
    'mean over median': 'Gemiddeld bericht tegenover typisch',
    'weekly growth': 'Groei in een week',
    'views per follower': 'Weergaven per volger',
  },
  usual: (value, low, high, source) => `${value}; gebruikelijk is ${low} tot ${high} (${source}).`,
  convention: 'conventie',
  unusual: (explanations) => `Ongewoon. Mogelijke redenen: ${explanations}.`,
  gaps: {
    'following missing': 'Het aantal accounts dat het volgt, ontbreekt.',
    'comments missing': 'De reacties bij een typisch bericht ontbreken.',
    'views missing': 'De weergaven ontbreken; ze kunnen bij de recente berichten worden ingevuld.',
    'reach missing':
      'Het aantal bereikte accounts ontbreekt; een officiële export kan het bevatten.',
    'history missing':
      'Daarvoor is een verloop van het aantal volgers nodig, waar hier niet naar wordt gevraagd.',
    'too few posts': 'Er zijn ten minste zes recente berichten nodig.',
    'platform not measured': 'Wat op dit platform gebruikelijk is, is niet bekend.',
    'size not measured': 'Wat gebruikelijk is, is pas vanaf 1.000 volgers bekend.',
    'no published band': 'Wat gebruikelijk is, is niet gepubliceerd.',
    'no interactions': 'Een typisch bericht heeft geen likes en geen reacties.',
    'unusable numbers': 'Deze getallen geven geen verhouding.',
  },
  explanations: {
    'dormant followers': 'inactieve volgers',
    'shown to few': 'berichten die weinigen zagen',
    'other format': 'een ander formaat',
    'levels have moved': 'niveaus die sindsdien zijn veranderd',
    'close community': 'een hechte gemeenschap',
    'viral post': 'een viraal bericht',
    giveaway: 'een winactie',
    'promoted posts': 'gepromote berichten',
    'comments limited': 'beperkte reacties',
    'little to discuss': 'weinig te bespreken',
    'replies counted': 'meegetelde eigen antwoorden',
    'questions asked': 'gestelde vragen',
    'follows back': 'wederzijds volgen',
    'new account': 'een nieuw account',
    'rounded counts': 'afgeronde aantallen',
    'steady audience': 'een trouw publiek',
    'mixed formats': 'gemengde formaten',
    'seasonal interest': 'seizoensgebonden belangstelling',
    'mentioned elsewhere': 'een vermelding elders',
    'accounts merged': 'samengevoegde accounts',
  },
  cost: 'Kosten',
  costs: {
    perPost: 'Per bericht',
    perInteraction: 'Per like of reactie (CPE)',
    perThousandInteractions: 'Per 1.000 likes of reacties (CPME)',
    perThousandViews: 'Per 1.000 weergaven (CPM)',
    perThousandReached: 'Per 1.000 bereikte accounts (CPM)',
  },
  fees: 'Wat gepubliceerde prijslijsten voor één bericht vragen',
  feesNote:
    'Ze spreken elkaar tegen, staan in dollars van hun jaar, en geen ervan is een betaalde prijs.',
  item: (label, value) => `${label}: ${value}`,
  from: (amount) => `vanaf ${amount}`,
  changes: 'Wat dit zou veranderen',
  change: {
    micro: (followers) => `Met ${followers} volgers zou het micro zijn.`,
    'not micro': (followers) => `Met ${followers} volgers zou het niet meer micro zijn.`,
    'more likes': (count, number) =>
      `Met ${count} ${likes(number)} meer bij een typisch bericht zou het het typische percentage halen.`,
    'fewer likes': (count, number) =>
      `Met ${count} ${likes(number)} minder bij een typisch bericht zou het onder het typische percentage zakken.`,
    'fewer comments': (count, number) =>
      `Met ${count} ${comments(number)} minder bij een typisch bericht zou het onder het typische percentage zakken.`,
    focused: (count, number) =>
      `Met ${count} ${posts(number)} over het hoofdonderwerp zou het account gericht zijn.`,
    'not focused': (count, number) =>
      `Met ${count} ${posts(number)} over het hoofdonderwerp zou het account niet meer gericht zijn.`,
  },
  robustness: (same, of) =>
    `Hetzelfde oordeel geldt in ${same} van ${of} paren van een gepubliceerde definitie en een gepubliceerde referentiewaarde.`,
};
