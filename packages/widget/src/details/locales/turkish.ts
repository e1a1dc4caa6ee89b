import type { DetailsWords } from './english.ts';

/** What the calculator says once more detail is asked for, in Turkish. */
export const turkishDetails: DetailsWords = {
  scales: {
    tiers: (source) => `Kademelerin başladığı yerler (${source})`,
    posts: (source) => `Bu büyüklükte oranı daha düşük olan gönderilerin payı (${source})`,
    account: (value) => `Bu hesap: ${value}`,
    beyond: (value) => `Bu hesap: ${value}, verilerin dışında`,
  },
  share: {
    product: 'Mikro influencer hesaplayıcısı',
    title: 'Sonucu yanında götür',
    copyText: 'Metin olarak kopyala',
    copyLink: 'Bağlantı kopyala',
    savePng: 'Kart kaydet (PNG)',
    saveSvg: 'Kart kaydet (SVG)',
    copied: 'Kopyalandı.',
    notCopied: 'Burada kopyalamaya izin verilmiyor. Metin aşağıda seçili: elle kopyalayın.',
    saved:
      'Dosya kaydedilmediyse aşağıdaki karta basılı tutun veya sağ tıklayıp kaydedin ya da kopyalayın.',
    text: 'Kopyalanacak metin',
  },
  changes: 'Bunu ne değiştirirdi',
  change: {
    micro: (followers) => `${followers} takipçiyle mikro olurdu.`,
    'not micro': (followers) => `${followers} takipçiyle artık mikro olmazdı.`,
    'more likes': (count) =>
      `Tipik bir gönderide ${count} beğeni daha fazla olsaydı tipik orana ulaşırdı.`,
    'fewer likes': (count) =>
      `Tipik bir gönderide ${count} beğeni daha az olsaydı tipik oranın altına düşerdi.`,
    'fewer comments': (count) =>
      `Tipik bir gönderide ${count} yorum daha az olsaydı tipik oranın altına düşerdi.`,
    focused: (count) => `Ana konuyla ilgili ${count} gönderiyle odaklı olurdu.`,
    'not focused': (count) => `Ana konuyla ilgili ${count} gönderiyle artık odaklı olmazdı.`,
  },
  robustness: (same, of) =>
    `Yayımlanmış bir tanım ile yayımlanmış bir karşılaştırma değerinden oluşan ${of} çiftin ${same} tanesinde aynı karar çıkıyor.`,
};
