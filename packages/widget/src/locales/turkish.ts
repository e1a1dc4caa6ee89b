import { turkishDetails } from '../details/locales/turkish.ts';
import type { Words } from './english.ts';

const lowered = (word: string): string => word.toLocaleLowerCase('tr');

/**
 * Everything that the calculator says, in Turkish. Nouns stay in the singular after a number, and no
 * suffix is hung on a value that is put in, since it would have to follow the value's sound.
 */
export const turkish: Words = {
  locale: 'tr',
  platform: 'Platform',
  fields: {
    followers: 'Takipçiler',
    likes: 'Tipik bir gönderideki beğeniler',
    comments: 'Tipik bir gönderideki yorumlar',
    views: 'Tipik bir videonun görüntülenmesi',
    posts: 'Bakılan son gönderiler',
    'main-topic': 'Bunlardan ana konuyla ilgili olanlar',
  },
  error: 'Hata:',
  problems: {
    'too long': 'Bu, bir sayı için fazla uzun. 24.300 veya 12,5 bin gibi tek bir sayı yazın.',
    negative: 'Bu sayı negatif olamaz.',
    'mixed digits': 'Farklı yazıların rakamları karışmış. Sayıyı bunlardan biriyle yazın.',
    'not a whole number': 'Bir tam sayı yazın ya da bin veya mn ekleyin: 12,5 bin.',
    'too large': 'Bu, dünyadaki insan sayısından fazla. Sayıyı kontrol edin.',
    'not a number': 'Bu bir sayı değil. 24.300 veya 12,5 bin gibi bir sayı yazın.',
    'more than posts': 'Bu, bakılan gönderi sayısından fazla.',
    'no posts': 'En az bir gönderiye bakın.',
  },
  readAs: (count) => `Okunan değer: ${count}`,
  more: 'Daha fazla: gönderiler, fiyat, işaretler',
  notLoaded: 'Bu bölüm yüklenemedi. Bağlantıyı kontrol edin, sonra kapatıp yeniden açın.',
  criteria: {
    following: 'Orta düzeyde takipçi sayısı',
    engagement: 'Yüksek etkileşim',
    niche: 'Belirli bir niş',
  },
  betweenSentences: ' ',
  criterion: (name: string, met: string): string => `${name}: ${met}.`,
  met: { yes: 'karşılanıyor', no: 'karşılanmıyor', unknown: 'bilinmiyor' },
  tiers: {
    unnamed: 'Kademe adı yok',
    nano: 'Nano',
    micro: 'Mikro',
    mid: 'Orta kademe',
    macro: 'Makro',
    mega: 'Mega',
  },
  verdict: {
    'micro-influencer':
      'Bir mikro influencer: orta büyüklükte, yüksek etkileşimli, bir konuya odaklı.',
    'micro-sized': 'Mikro büyüklükte, ancak bu sayılara göre mikro influencer değil.',
    'another tier': (tier) => `Mikro influencer değil. Büyüklüğüne göre: ${lowered(tier)}.`,
    'no tier': 'Büyüklüğüne göre mikro influencer değil.',
    undetermined: (next) => `Karar vermek için veri yetersiz. Sıradaki: ${next}.`,
  },
  missing: {
    followers: 'takipçi sayısı',
    likes: 'tipik bir gönderideki beğeniler',
    views: 'tipik bir videonun görüntülenmesi',
    topics: 'kaç gönderinin ana konuyla ilgili olduğu',
    'more posts with topics': 'on veya daha fazla gönderiye bakmak',
  },
  following: {
    'followers missing': 'Takipçi sayısı eksik.',
    tier: (tier, source, microIn, schemes) =>
      `${source} tanımına göre ${lowered(tier)}; yayımlanmış ${schemes} tanımın ${microIn} tanesinde mikro.`,
    near: (cut) => `${cut} sınırına en fazla %5 uzaklıkta.`,
    rounding: (cut) =>
      `Platform yuvarladığı için gerçek sayı ${cut} sınırının öbür tarafında olabilir.`,
  },
  engagement: {
    'interactions missing': 'Tipik bir gönderideki beğeniler eksik.',
    'likes hidden':
      'Beğeniler gizlenmiş görünüyor: yorum var, hiç beğeni yok. Hesabın kendisinin gördüğü beğenileri yazın.',
    'followers missing': 'Takipçi sayısı eksik, bu yüzden karşılaştırılacak bir büyüklük yok.',
    'no benchmark': 'Burada bilinenlerle bu platform için yayımlanmış bir etkileşim düzeyi yok.',
    rate: (rate, basis, typical, source) =>
      `Etkileşimlerin ${basis} oranı ${rate}; bu büyüklük için tipik oran ${typical} (${source}).`,
    beats: (share, source) =>
      `Oranlar ${source} çalışmasındaki gibi dağılıyorsa, bu sonuç böyle hesapların her 100 gönderisinden ${share} tanesini geçiyor.`,
    lowest: (source) =>
      `Oranlar ${source} çalışmasındaki gibi dağılıyorsa, bu sonuç böyle hesapların her 100 gönderisinden en düşük 1 tanesi arasında.`,
    thin: 'Bu platform için kanıtlar sınırlı.',
  },
  bases: {
    followers: 'takipçilere',
    reach: 'erişilen hesaplara',
    views: 'görüntülenmelere',
  },
  niche: {
    'topics missing': 'Kaç gönderinin ana konuyla ilgili olduğu eksik.',
    'too few posts': (looked) => `En az on gönderi gerekli; bakılan gönderi sayısı: ${looked}.`,
    'top share': (share, looked) =>
      `Bakılan ${looked} gönderi içinde ana konuyla ilgili olanların payı ${share}. Yarısı, uzlaşım gereği, odaklı sayılır.`,
  },
  details: turkishDetails,
};
