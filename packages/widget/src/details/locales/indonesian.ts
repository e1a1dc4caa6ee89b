import type { OnDemandWords } from './on-demand.ts';

/** What the calculator says once more detail is asked for, in Indonesian. */
export const indonesianDetails: OnDemandWords = {
  scales: {
    tiers: (source) => `Awal setiap tingkatan (${source})`,
    posts: (source) => `Bagian postingan pada ukuran ini dengan tingkat lebih rendah (${source})`,
    account: (value) => `Akun ini: ${value}`,
    beyond: (value) => `Akun ini: ${value}, di luar jangkauan data`,
  },
  takeAlong: 'Bawa hasilnya',
  files: {
    taken: (account) => `Dari berkas: ${account}. Ini dihitung sebagai pengganti yang diketik.`,
    account: 'Akun dalam berkas',
    leaveOut: 'Keluarkan berkas',
    problems: {
      'not read': 'Ini tidak dapat dibaca.',
      'no account': 'Tidak ada akun atau kiriman dalam berkas ini.',
      'wrong kind':
        'Berkas jenis ini tidak dapat dibaca. Gunakan ekspor resmi berupa JSON atau CSV, atau tabel.',
      broken: 'Berkas terpotong atau terlalu panjang.',
      'left out': 'Ini bukan kiriman tersendiri dan dilewati.',
      platform: 'Platform tidak ada atau tidak dikenal.',
      part: 'Daftar ini mungkin satu dari beberapa bagian, jadi jumlahnya mungkin terlalu rendah.',
    },
  },
  share: {
    product: 'Kalkulator mikro-influencer',
    copyText: 'Salin sebagai teks',
    copyLink: 'Salin tautan',
    savePng: 'Simpan kartu (PNG)',
    saveSvg: 'Simpan kartu (SVG)',
    copied: 'Tersalin.',
    notCopied:
      'Menyalin tidak diizinkan di sini. Teks di bawah sudah dipilih: salinlah secara manual.',
    saved:
      'Jika tidak ada berkas yang tersimpan, tekan lama atau klik kanan kartu di bawah untuk menyimpan atau menyalinnya.',
    text: 'Teks untuk disalin',
  },
  fields: {
    'recent-posts': 'Kiriman terbaru, satu per baris: suka, komentar, tayangan',
    topics: 'Topik kiriman terbaru, satu per baris: nama, jumlah kiriman',
    following: 'Akun yang diikuti',
    price: 'Harga yang diminta',
    currency: 'Mata uang',
    deliverables: 'Kiriman untuk harga itu',
    scheme: 'Definisi tingkatan',
    benchmark: 'Tingkat keterlibatan',
  },
  columns: ['suka', 'komentar', 'tayangan'],
  problems: {
    'two ways': 'Koma ini dapat dibaca dengan dua cara. Pisahkan angka dengan tab atau titik koma.',
    'too many counts': 'Ada lebih dari tiga angka di sini.',
    heading: 'Judul kolom ini tidak dikenal. Namai kolomnya suka, komentar, dan tayangan.',
    'no count': 'Jumlah kiriman belum ada.',
    'no price': 'Harga harus lebih dari nol.',
    'no currency': 'Ketik tiga huruf mata uang, misalnya IDR.',
    'no deliverables': 'Harga berlaku untuk sedikitnya satu kiriman.',
  },
  line: (line, problem) => `Baris ${line}: ${problem}`,
  moreLines: (count) => `Baris lain yang tidak dapat dibaca: ${count}.`,
  postsRead: (count) =>
    `Kiriman yang dibaca: ${count}. Ini dihitung sebagai pengganti kiriman biasa.`,
  file: 'Atau berkas: ekspor resmi atau tabel',
  interval: (low, high) =>
    `Dengan kiriman sesedikit ini, tingkat biasa akun berada antara ${low} dan ${high} dalam sembilan dari sepuluh kasus.`,
  signals: 'Tanda pengikut atau suka yang dibeli',
  overall: {
    'no warning':
      'Tidak ada yang janggal dalam hal yang dapat dinilai. Itu tidak membuktikan apa pun.',
    'look closer': 'Ada yang tidak biasa; ada penjelasan yang wajar dan ini bukan bukti.',
    'not enough data': 'Terlalu sedikit yang diketahui untuk menilai.',
  },
  signal: {
    'engagement rate': 'Tingkat keterlibatan',
    'comments per like': 'Komentar per suka',
    'following per follower': 'Akun yang diikuti per pengikut',
    'variation over posts': 'Variasi jumlah suka',
    'mean over median': 'Kiriman rata-rata terhadap kiriman biasa',
    'weekly growth': 'Pertumbuhan dalam seminggu',
    'views per follower': 'Tayangan per pengikut',
  },
  usual: (value, low, high, source) => `${value}; biasanya ${low} sampai ${high} (${source}).`,
  convention: 'kesepakatan',
  unusual: (explanations) => `Tidak biasa. Mungkin karena: ${explanations}.`,
  notJudged: (signals) => `Tidak dinilai karena angka atau rentang terbitan tidak ada: ${signals}.`,
  explanations: {
    'dormant followers': 'pengikut tidak aktif',
    'shown to few': 'kiriman yang ditampilkan ke sedikit orang',
    'other format': 'format lain',
    'levels have moved': 'tingkat yang telah berubah sejak itu',
    'close community': 'komunitas yang erat',
    'viral post': 'kiriman viral',
    giveaway: 'undian hadiah',
    'promoted posts': 'kiriman yang dipromosikan',
    'comments limited': 'komentar dibatasi',
    'little to discuss': 'sedikit yang dibahas',
    'replies counted': 'balasan sendiri ikut dihitung',
    'questions asked': 'pertanyaan yang diajukan',
    'follows back': 'saling mengikuti',
    'new account': 'akun baru',
    'rounded counts': 'angka yang dibulatkan',
    'steady audience': 'audiens yang tetap',
    'mixed formats': 'format campuran',
    'seasonal interest': 'minat musiman',
    'mentioned elsewhere': 'disebut di tempat lain',
    'accounts merged': 'akun yang digabung',
  },
  cost: 'Biaya',
  costs: {
    perPost: 'Per kiriman',
    perInteraction: 'Per suka atau komentar (CPE)',
    perThousandInteractions: 'Per 1.000 suka atau komentar (CPME)',
    perThousandViews: 'Per 1.000 tayangan (CPM)',
    perThousandReached: 'Per 1.000 akun yang dijangkau (CPM)',
  },
  fees: 'Harga yang diminta daftar harga terbitan untuk satu kiriman',
  feesNote:
    'Isinya saling bertentangan, dalam dolar tahunnya, dan tidak satu pun adalah harga yang dibayar.',
  item: (label, value) => `${label}: ${value}`,
  from: (amount) => `mulai ${amount}`,
  changes: 'Apa yang akan mengubahnya',
  change: {
    micro: (followers) => `Dengan ${followers} pengikut, akun ini menjadi mikro.`,
    'not micro': (followers) => `Dengan ${followers} pengikut, akun ini tidak lagi mikro.`,
    'more likes': (count) =>
      `Dengan ${count} suka lebih banyak pada postingan tipikal, akun ini mencapai tingkat tipikal.`,
    'fewer likes': (count) =>
      `Dengan ${count} suka lebih sedikit pada postingan tipikal, akun ini turun di bawah tingkat tipikal.`,
    'fewer comments': (count) =>
      `Dengan ${count} komentar lebih sedikit pada postingan tipikal, akun ini turun di bawah tingkat tipikal.`,
    focused: (count) => `Dengan ${count} postingan tentang topik utama, akun ini menjadi fokus.`,
    'not focused': (count) =>
      `Dengan ${count} postingan tentang topik utama, akun ini tidak lagi fokus.`,
  },
  robustness: (same, of) =>
    `Kesimpulan yang sama berlaku dalam ${same} dari ${of} pasangan definisi yang diterbitkan dan tolok ukur yang diterbitkan.`,
};
