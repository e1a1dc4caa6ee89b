import { indonesianDetails } from '../details/locales/indonesian.ts';
import type { Words } from './english.ts';

/** Everything that the calculator says, in Indonesian, whose nouns have one form for every number. */
export const indonesian: Words = {
  locale: 'id',
  platform: 'Platform',
  fields: {
    followers: 'Pengikut',
    likes: 'Suka pada postingan tipikal',
    comments: 'Komentar pada postingan tipikal',
    views: 'Penayangan video tipikal',
    posts: 'Postingan terbaru yang diperiksa',
    'main-topic': 'Di antaranya, tentang topik utama',
  },
  error: 'Kesalahan:',
  problems: {
    'too long':
      'Ini terlalu panjang untuk sebuah angka. Ketik satu jumlah, seperti 24.300 atau 12,5 rb.',
    negative: 'Jumlah tidak boleh negatif.',
    'mixed digits': 'Ini mencampur angka dari aksara berbeda. Ketik dengan satu aksara saja.',
    'not a whole number': 'Ketik bilangan bulat, atau tambahkan rb atau jt: 12,5 rb.',
    'too large': 'Ini lebih banyak daripada jumlah manusia. Periksa angkanya.',
    'not a number': 'Ini bukan angka. Ketik jumlah, seperti 24.300 atau 12,5 rb.',
    'more than posts': 'Ini lebih banyak daripada postingan yang diperiksa.',
    'no posts': 'Periksa setidaknya satu postingan.',
  },
  readAs: (count) => `Dibaca sebagai ${count}`,
  more: 'Rincian lain: kiriman, harga, tanda',
  notLoaded: 'Bagian ini tidak termuat. Periksa koneksi, lalu tutup dan buka lagi.',
  criteria: {
    following: 'Jumlah pengikut sedang',
    engagement: 'Engagement tinggi',
    niche: 'Niche yang spesifik',
  },
  betweenSentences: ' ',
  criterion: (name: string, met: string): string => `${name}: ${met}.`,
  met: { yes: 'terpenuhi', no: 'tidak terpenuhi', unknown: 'tidak diketahui' },
  tiers: {
    unnamed: 'Tanpa nama tingkat',
    nano: 'Nano',
    micro: 'Mikro',
    mid: 'Menengah',
    macro: 'Makro',
    mega: 'Mega',
  },
  verdict: {
    'micro-influencer':
      'Mikro-influencer: berukuran sedang, engagement tinggi, fokus pada satu topik.',
    'micro-sized': 'Berukuran mikro, tetapi bukan mikro-influencer menurut angka ini.',
    'another tier': (tier) =>
      `Bukan mikro-influencer: tingkat menurut ukurannya ${tier.toLowerCase()}.`,
    'no tier': 'Bukan mikro-influencer menurut ukurannya.',
    undetermined: (next) => `Belum cukup data untuk menyimpulkan. Berikutnya: ${next}.`,
  },
  missing: {
    followers: 'jumlah pengikut',
    likes: 'suka pada postingan tipikal',
    views: 'penayangan video tipikal',
    topics: 'berapa postingan yang membahas topik utama',
    'more posts with topics': 'pemeriksaan sepuluh postingan atau lebih',
  },
  following: {
    'followers missing': 'Jumlah pengikut belum ada.',
    tier: (tier, source, microIn, schemes) =>
      `${tier} menurut ${source}; mikro dalam ${microIn} dari ${schemes} definisi yang diterbitkan.`,
    near: (cut) => `Jaraknya paling jauh 5% dari batas ${cut}.`,
    rounding: (cut) =>
      `Jumlah sebenarnya bisa berada di seberang batas ${cut}, karena platform membulatkannya.`,
  },
  engagement: {
    'interactions missing': 'Jumlah suka pada postingan tipikal belum ada.',
    'likes hidden':
      'Jumlah suka tampaknya disembunyikan: ada komentar tanpa satu pun suka. Ketik jumlah suka yang dilihat oleh akun itu sendiri.',
    'followers missing': 'Jumlah pengikut belum ada, jadi tidak ada ukuran untuk dibandingkan.',
    'no benchmark':
      'Tidak ada tingkat engagement yang diterbitkan untuk platform ini berdasarkan apa yang diketahui di sini.',
    rate: (rate, basis, typical, source) =>
      `Interaksi mencapai ${rate} dari ${basis}; yang tipikal untuk ukuran ini ${typical} (${source}).`,
    beats: (share, source) =>
      `Ini mengungguli ${share} dari 100 postingan akun semacam itu, jika sebaran angkanya seperti dalam ${source}.`,
    lowest: (source) =>
      `Ini termasuk 1 terendah dari 100 postingan akun semacam itu, jika sebaran angkanya seperti dalam ${source}.`,
    thin: 'Bukti untuk platform ini masih tipis.',
  },
  bases: {
    followers: 'jumlah pengikut',
    reach: 'jumlah akun yang dijangkau',
    views: 'jumlah penayangan',
  },
  niche: {
    'topics missing': 'Jumlah postingan tentang topik utama belum ada.',
    'too few posts': (looked) =>
      `Diperlukan setidaknya sepuluh postingan; yang diperiksa: ${looked}.`,
    'top share': (share, looked) =>
      `${share} dari ${looked} postingan membahas topik utama. Setengahnya, menurut konvensi, dianggap fokus.`,
  },
  details: indonesianDetails,
};
