import { brazilianPortugueseDetails } from '../details/locales/brazilian-portuguese.ts';
import type { Words } from './english.ts';

/**
 * Everything that the calculator says, in the Portuguese of Brazil.
 *
 * The tag is the bare `pt`, whose usual country is Brazil, so that pages in `pt` find it as those in
 * `pt-BR` do.
 */
export const brazilianPortuguese: Words = {
  locale: 'pt',
  platform: 'Plataforma',
  fields: {
    followers: 'Seguidores',
    likes: 'Curtidas em uma publicação típica',
    comments: 'Comentários em uma publicação típica',
    views: 'Visualizações de um vídeo típico',
    posts: 'Publicações recentes examinadas',
    'main-topic': 'Dessas, sobre o tema principal',
  },
  error: 'Erro:',
  problems: {
    'too long': 'É longo demais para um número. Digite uma só quantidade, como 24.300 ou 12,5 mil.',
    negative: 'Uma quantidade não pode ser negativa.',
    'mixed digits':
      'Há algarismos de escritas diferentes misturados. Digite o número em uma só delas.',
    'not a whole number': 'Digite um número inteiro ou acrescente mil ou mi: 12,5 mil.',
    'too large': 'É mais do que o número de pessoas que existem. Confira o número.',
    'not a number': 'Isso não é um número. Digite uma quantidade, como 24.300 ou 12,5 mil.',
    'more than posts': 'É mais do que as publicações examinadas.',
    'no posts': 'Examine pelo menos uma publicação.',
  },
  readAs: (count) => `Lido como ${count}`,
  more: 'Mais detalhes: publicações, preço, sinais',
  notLoaded: 'Esta parte não foi carregada. Verifique a conexão, depois feche e abra de novo.',
  criteria: {
    following: 'Número moderado de seguidores',
    engagement: 'Engajamento alto',
    niche: 'Nicho específico',
  },
  betweenSentences: ' ',
  criterion: (name: string, met: string): string => `${name}: ${met}.`,
  met: { yes: 'critério atendido', no: 'critério não atendido', unknown: 'não se sabe' },
  tiers: {
    unnamed: 'Sem nome de nível',
    nano: 'Nano',
    micro: 'Micro',
    mid: 'Médio',
    macro: 'Macro',
    mega: 'Mega',
  },
  verdict: {
    'micro-influencer':
      'Um microinfluenciador: de tamanho moderado, com engajamento alto e focado em um tema.',
    'micro-sized': 'De tamanho micro, mas não é um microinfluenciador por estes números.',
    'another tier': (tier) =>
      `Não é um microinfluenciador. Nível por tamanho: ${tier.toLowerCase()}.`,
    'no tier': 'Não é um microinfluenciador pelo tamanho.',
    undetermined: (next) => `Não há dados suficientes para dizer. A seguir: ${next}.`,
  },
  missing: {
    followers: 'o número de seguidores',
    likes: 'as curtidas em uma publicação típica',
    views: 'as visualizações de um vídeo típico',
    topics: 'quantas publicações são sobre o tema principal',
    'more posts with topics': 'uma olhada em dez publicações ou mais',
  },
  following: {
    'followers missing': 'Falta o número de seguidores.',
    tier: (tier, source, microIn, schemes) =>
      `${tier} segundo ${source}; micro em ${microIn} de ${schemes} definições publicadas.`,
    near: (cut) => `Está a no máximo 5% do limite de ${cut}.`,
    rounding: (cut) =>
      `O número real pode estar do outro lado do limite de ${cut}, pois a plataforma arredonda.`,
  },
  engagement: {
    'interactions missing': 'Faltam as curtidas em uma publicação típica.',
    'likes hidden':
      'As curtidas parecem ocultas: há comentários sem nenhuma curtida. Digite as curtidas que a própria conta vê.',
    'followers missing':
      'Falta o número de seguidores, por isso não há um tamanho com que comparar.',
    'no benchmark':
      'Não há nível de engajamento publicado para esta plataforma com o que se sabe aqui.',
    rate: (rate, basis, typical, source) =>
      `As interações são ${rate} ${basis}; o típico para este tamanho é ${typical} (${source}).`,
    beats: (share, source) =>
      `Isso supera ${share} em cada 100 publicações de contas assim, se as taxas se distribuem como em ${source}.`,
    lowest: (source) =>
      `Isso está no 1 em cada 100 mais baixo das publicações de contas assim, se as taxas se distribuem como em ${source}.`,
    thin: 'As evidências sobre esta plataforma são escassas.',
  },
  bases: {
    followers: 'dos seguidores',
    reach: 'das contas alcançadas',
    views: 'das visualizações',
  },
  niche: {
    'topics missing': 'Falta saber quantas publicações são sobre o tema principal.',
    'too few posts': (looked) =>
      `São necessárias pelo menos dez publicações; examinadas: ${looked}.`,
    'top share': (share, looked) =>
      `Sobre o tema principal: ${share} de ${looked} publicações. A metade conta, por convenção, como conteúdo focado.`,
  },
  details: brazilianPortugueseDetails,
};
