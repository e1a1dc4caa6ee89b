import type { DetailsWords } from './english.ts';

/** What the calculator says once more detail is asked for, in Indonesian. */
export const indonesianDetails: DetailsWords = {
  scales: {
    tiers: (source) => `Awal setiap tingkatan (${source})`,
    posts: (source) => `Bagian postingan pada ukuran ini dengan tingkat lebih rendah (${source})`,
    account: (value) => `Akun ini: ${value}`,
    beyond: (value) => `Akun ini: ${value}, di luar jangkauan data`,
  },
  share: {
    product: 'Kalkulator mikro-influencer',
    title: 'Bawa hasilnya',
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
