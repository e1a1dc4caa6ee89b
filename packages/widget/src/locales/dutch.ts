import { dutchDetails } from '../details/locales/dutch.ts';
import type { Words } from './english.ts';

/** Everything that the calculator says, in Dutch. */
export const dutch: Words = {
  locale: 'nl',
  platform: 'Platform',
  fields: {
    followers: 'Volgers',
    likes: 'Likes bij een typisch bericht',
    comments: 'Reacties bij een typisch bericht',
    views: 'Weergaven van een typische video',
    posts: 'Recente bekeken berichten',
    'main-topic': 'Daarvan over het hoofdonderwerp',
  },
  error: 'Fout:',
  problems: {
    'too long': 'Dit is te lang voor een getal. Typ één aantal, zoals 24.300 of 12,5k.',
    negative: 'Een aantal kan niet negatief zijn.',
    'mixed digits':
      'Hier staan cijfers van verschillende schriften door elkaar. Typ het getal in één daarvan.',
    'not a whole number': 'Typ een geheel getal of zet er k of mln. achter: 12,5k.',
    'too large': 'Dit is meer dan er mensen zijn. Controleer het getal.',
    'not a number': 'Dit is geen getal. Typ een aantal, zoals 24.300 of 12,5k.',
    'more than posts': 'Dit is meer dan het aantal bekeken berichten.',
    'no posts': 'Bekijk ten minste één bericht.',
  },
  readAs: (count) => `Gelezen als ${count}`,
  more: 'Meer: berichten, prijs, signalen',
  notLoaded: 'Dit deel is niet geladen. Controleer de verbinding, sluit het en open het opnieuw.',
  criteria: {
    following: 'Gematigd aantal volgers',
    engagement: 'Hoge engagement',
    niche: 'Duidelijke niche',
  },
  betweenSentences: ' ',
  criterion: (name: string, met: string): string => `${name}: ${met}.`,
  met: { yes: 'voldaan', no: 'niet voldaan', unknown: 'onbekend' },
  tiers: {
    unnamed: 'Zonder klassenaam',
    nano: 'Nano',
    micro: 'Micro',
    mid: 'Mid-tier',
    macro: 'Macro',
    mega: 'Mega',
  },
  verdict: {
    'micro-influencer':
      'Een micro-influencer: gematigd van omvang, met hoge engagement, gericht op één onderwerp.',
    'micro-sized': 'Micro van omvang, maar volgens deze cijfers geen micro-influencer.',
    'another tier': (tier) => `Geen micro-influencer: ${tier.toLowerCase()} van omvang.`,
    'no tier': 'Geen micro-influencer van omvang.',
    undetermined: (next) => `Nog te weinig gegevens. Volgende stap: ${next}.`,
  },
  missing: {
    followers: 'het aantal volgers',
    likes: 'likes bij een typisch bericht',
    views: 'weergaven van een typische video',
    topics: 'hoeveel berichten over het hoofdonderwerp gaan',
    'more posts with topics': 'tien of meer berichten bekijken',
  },
  following: {
    'followers missing': 'Het aantal volgers ontbreekt.',
    tier: (tier, source, microIn, schemes) =>
      `${tier} volgens ${source}; micro in ${microIn} van ${schemes} gepubliceerde definities.`,
    near: (cut) => `Dit ligt ten hoogste 5% van de grens bij ${cut}.`,
    rounding: (cut) =>
      `Het werkelijke aantal kan voorbij de grens bij ${cut} liggen, omdat het platform afrondt.`,
  },
  engagement: {
    'interactions missing': 'De likes bij een typisch bericht ontbreken.',
    'likes hidden':
      'De likes lijken verborgen: reacties zonder een enkele like. Typ de likes die het account zelf ziet.',
    'followers missing':
      'Het aantal volgers ontbreekt, dus er is geen omvang om mee te vergelijken.',
    'no benchmark':
      'Voor dit platform is geen engagementniveau gepubliceerd bij wat hier bekend is.',
    rate: (rate, basis, typical, source) =>
      `De interacties zijn ${rate} van ${basis}; typisch voor deze omvang is ${typical} (${source}).`,
    beats: (share, source) =>
      `Dat overtreft ${share} op de 100 berichten van zulke accounts, als de percentages verdeeld zijn zoals in ${source}.`,
    lowest: (source) =>
      `Dat hoort bij de laagste 1 op de 100 berichten van zulke accounts, als de percentages verdeeld zijn zoals in ${source}.`,
    thin: 'Voor dit platform zijn er weinig gegevens.',
  },
  bases: { followers: 'de volgers', reach: 'de bereikte accounts', views: 'de weergaven' },
  niche: {
    'topics missing': 'Hoeveel berichten over het hoofdonderwerp gaan, ontbreekt.',
    'too few posts': (looked) => `Er zijn ten minste tien berichten nodig; bekeken: ${looked}.`,
    'top share': (share, looked) =>
      `Over het hoofdonderwerp: ${share} van ${looked} berichten. De helft geldt bij conventie als gericht.`,
  },
  details: dutchDetails,
};
