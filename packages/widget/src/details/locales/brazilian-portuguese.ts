import { plural } from '../../locales/plural.ts';
import type { OnDemandWords } from './on-demand.ts';

const likes = plural('pt', { one: 'curtida', many: 'de curtidas', other: 'curtidas' });
const comments = plural('pt', {
  one: 'comentário',
  many: 'de comentários',
  other: 'comentários',
});
const posts = plural('pt', {
  one: 'publicação',
  many: 'de publicações',
  other: 'publicações',
});

/** What the calculator says once more detail is asked for, in Brazilian Portuguese. */
export const brazilianPortugueseDetails: OnDemandWords = {
  scales: {
    tiers: (source) => `Onde começam as faixas (${source})`,
    posts: (source) => `Parcela das publicações deste tamanho com taxa menor (${source})`,
    account: (value) => `Esta conta: ${value}`,
    beyond: (value) => `Esta conta: ${value}, fora do alcance dos dados`,
  },
  takeAlong: 'Levar o resultado',
  files: {
    taken: (account) => `Do arquivo: ${account}. Conta no lugar do que foi digitado.`,
    account: 'Conta no arquivo',
    leaveOut: 'Deixar o arquivo de fora',
    problems: {
      'not read': 'Isto não pôde ser lido.',
      'no account': 'Nenhuma conta nem publicação foi encontrada neste arquivo.',
      'wrong kind':
        'Este tipo de arquivo não pode ser lido. Use uma exportação oficial em JSON ou CSV, ou uma tabela.',
      broken: 'O arquivo está cortado ou é longo demais.',
      'left out': 'Não é uma publicação própria e foi deixada de fora.',
      platform: 'A plataforma falta ou não é conhecida.',
      part: 'A lista pode ser uma parte de várias, e o número, baixo demais.',
    },
  },
  share: {
    product: 'Calculadora de microinfluenciadores',
    copyText: 'Copiar como texto',
    copyLink: 'Copiar um link',
    savePng: 'Salvar um cartão (PNG)',
    saveSvg: 'Salvar um cartão (SVG)',
    copied: 'Copiado.',
    notCopied: 'Copiar não é permitido aqui. O texto está selecionado abaixo: copie-o manualmente.',
    saved:
      'Se nenhum arquivo foi salvo, mantenha o cartão abaixo pressionado, ou clique nele com o botão direito, para salvá-lo ou copiá-lo.',
    text: 'Texto para copiar',
  },
  fields: {
    'recent-posts': 'Publicações recentes, uma por linha: curtidas, comentários, visualizações',
    topics: 'Temas das publicações recentes, um por linha: nome, número',
    following: 'Contas que segue',
    price: 'Preço pedido',
    currency: 'Moeda',
    deliverables: 'Publicações por esse preço',
    scheme: 'Definição dos níveis',
    benchmark: 'Nível de engajamento',
  },
  columns: ['curtidas', 'comentários', 'visualizações'],
  problems: {
    'two ways':
      'Esta vírgula pode ser lida de duas maneiras. Separe os números com tabulações ou ponto e vírgula.',
    'too many counts': 'Há mais de três números aqui.',
    heading:
      'Estes títulos não são conhecidos. Chame as colunas de curtidas, comentários e visualizações.',
    'no count': 'Falta o número de publicações.',
    'no price': 'Um preço é maior que zero.',
    'no currency': 'Digite as três letras de uma moeda, como BRL.',
    'no deliverables': 'O preço é por uma publicação no mínimo.',
  },
  line: (line, problem) => `Linha ${line}: ${problem}`,
  moreLines: (count) => `Outras linhas que não puderam ser lidas: ${count}.`,
  postsRead: (count) => `Publicações lidas: ${count}. Elas contam no lugar da publicação típica.`,
  file: 'Ou um arquivo: uma exportação oficial ou uma tabela',
  interval: (low, high) =>
    `Com tão poucas publicações, a taxa típica da conta fica entre ${low} e ${high} em nove de cada dez casos.`,
  signals: 'Sinais de seguidores ou curtidas comprados',
  overall: {
    'no warning': 'Nada de incomum no que pôde ser julgado. Isso não prova nada.',
    'look closer': 'Algo é incomum; há explicações inocentes, e isso não é prova.',
    'not enough data': 'Sabe-se pouco demais para julgar.',
  },
  signal: {
    'engagement rate': 'Taxa de engajamento',
    'comments per like': 'Comentários por curtida',
    'following per follower': 'Contas seguidas por seguidor',
    'variation over posts': 'Variação das curtidas',
    'mean over median': 'Publicação média em relação à típica',
    'weekly growth': 'Crescimento em uma semana',
    'views per follower': 'Visualizações por seguidor',
  },
  usual: (value, low, high, source) => `${value}; o comum vai de ${low} a ${high} (${source}).`,
  convention: 'convenção',
  unusual: (explanations) => `Incomum. Pode ser: ${explanations}.`,
  gaps: {
    'following missing': 'Falta o número de contas que segue.',
    'comments missing': 'Faltam os comentários em uma publicação típica.',
    'views missing':
      'Faltam as visualizações; elas podem ser digitadas com as publicações recentes.',
    'reach missing': 'Falta o número de contas alcançadas; uma exportação oficial pode trazê-lo.',
    'history missing': 'Seria preciso um histórico de seguidores, que não é pedido aqui.',
    'too few posts': 'São necessárias pelo menos seis publicações recentes.',
    'platform not measured': 'Não se sabe o que é comum nesta plataforma.',
    'size not measured': 'O que é comum só se conhece a partir de 1.000 seguidores.',
    'no published band': 'Não foi publicado o que é comum.',
    'no interactions': 'Uma publicação típica não tem curtidas nem comentários.',
    'unusable numbers': 'Esses números não formam uma proporção.',
  },
  explanations: {
    'dormant followers': 'seguidores inativos',
    'shown to few': 'publicações mostradas a poucos',
    'other format': 'outro formato',
    'levels have moved': 'níveis que mudaram desde então',
    'close community': 'uma comunidade unida',
    'viral post': 'uma publicação viral',
    giveaway: 'um sorteio',
    'promoted posts': 'publicações patrocinadas',
    'comments limited': 'comentários limitados',
    'little to discuss': 'pouco a discutir',
    'replies counted': 'respostas próprias contadas',
    'questions asked': 'perguntas ao público',
    'follows back': 'seguir de volta',
    'new account': 'uma conta nova',
    'rounded counts': 'números arredondados',
    'steady audience': 'um público estável',
    'mixed formats': 'formatos misturados',
    'seasonal interest': 'interesse sazonal',
    'mentioned elsewhere': 'uma menção em outro lugar',
    'accounts merged': 'contas unidas',
  },
  cost: 'Custo',
  costs: {
    perPost: 'Por publicação',
    perInteraction: 'Por curtida ou comentário (CPE)',
    perThousandInteractions: 'Por 1.000 curtidas ou comentários (CPME)',
    perThousandViews: 'Por 1.000 visualizações (CPM)',
    perThousandReached: 'Por 1.000 contas alcançadas (CPM)',
  },
  fees: 'O que as tabelas de preços publicadas pedem por uma publicação',
  feesNote: 'Elas se contradizem, estão em dólares do seu ano, e nenhuma é um preço pago.',
  item: (label, value) => `${label}: ${value}`,
  from: (amount) => `a partir de ${amount}`,
  changes: 'O que mudaria isso',
  change: {
    micro: (followers) => `Com ${followers} seguidores, seria micro.`,
    'not micro': (followers) => `Com ${followers} seguidores, não seria mais micro.`,
    'more likes': (count, number) =>
      `Com mais ${count} ${likes(number)} em uma publicação típica, alcançaria a taxa típica.`,
    'fewer likes': (count, number) =>
      `Com menos ${count} ${likes(number)} em uma publicação típica, ficaria abaixo da taxa típica.`,
    'fewer comments': (count, number) =>
      `Com menos ${count} ${comments(number)} em uma publicação típica, ficaria abaixo da taxa típica.`,
    focused: (count, number) =>
      `Com ${count} ${posts(number)} sobre o tema principal, a conta seria focada.`,
    'not focused': (count, number) =>
      `Com ${count} ${posts(number)} sobre o tema principal, a conta não seria mais focada.`,
  },
  robustness: (same, of) =>
    `O mesmo veredito vale em ${same} de ${of} pares de uma definição publicada e um valor de referência publicado.`,
};
