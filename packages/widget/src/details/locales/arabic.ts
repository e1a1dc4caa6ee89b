import { plural, type PluralForms } from '../../locales/plural.ts';
import type { DetailsWords } from './english.ts';

/** A noun in the genitive with its count in place of `#`; one and two are said by the noun alone. */
function counted(forms: PluralForms): (count: string, number: number) => string {
  const form = plural('ar', forms);
  return (count, number) => form(number).replace('#', () => count);
}

const likes = counted({
  one: 'إعجاب واحد',
  two: 'إعجابين',
  few: '# إعجابات',
  many: '# إعجابًا',
  other: '# إعجاب',
});
const comments = counted({
  one: 'تعليق واحد',
  two: 'تعليقين',
  few: '# تعليقات',
  many: '# تعليقًا',
  other: '# تعليق',
});
const posts = counted({
  one: 'منشور واحد',
  two: 'منشورين',
  few: '# منشورات',
  many: '# منشورًا',
  other: '# منشور',
});

/** What the calculator says once more detail is asked for, in Arabic. */
export const arabicDetails: DetailsWords = {
  scales: {
    tiers: (source) => `أين تبدأ الفئات (${source})`,
    posts: (source) => `نسبة المنشورات الأقل معدلًا عند هذا الحجم (${source})`,
    account: (value) => `هذا الحساب: ${value}`,
    beyond: (value) => `هذا الحساب: ${value}، خارج نطاق البيانات`,
  },
  share: {
    product: 'حاسبة مؤثر المايكرو',
    title: 'خذ النتيجة معك',
    copyText: 'نسخ كنص',
    copyLink: 'نسخ رابط',
    savePng: 'حفظ بطاقة (PNG)',
    saveSvg: 'حفظ بطاقة (SVG)',
    copied: 'تم النسخ.',
    notCopied: 'النسخ غير مسموح هنا. النص محدد في الأسفل: انسخه يدويًا.',
    saved: 'إذا لم يُحفظ ملف، فاضغط مطولًا على البطاقة أدناه أو انقرها بالزر الأيمن لحفظها أو نسخها.',
    text: 'النص المراد نسخه',
  },
  changes: 'ما الذي يغيّر النتيجة',
  change: {
    micro: (followers) => `لو كان عدد المتابعين ${followers} لصار الحساب مايكرو.`,
    'not micro': (followers) => `لو كان عدد المتابعين ${followers} لما بقي الحساب مايكرو.`,
    'more likes': (count, number) =>
      `لو زادت الإعجابات على منشور معتاد بمقدار ${likes(count, number)} لبلغ الحساب النسبة المعتادة.`,
    'fewer likes': (count, number) =>
      `لو نقصت الإعجابات على منشور معتاد بمقدار ${likes(count, number)} لهبط الحساب دون النسبة المعتادة.`,
    'fewer comments': (count, number) =>
      `لو نقصت التعليقات على منشور معتاد بمقدار ${comments(count, number)} لهبط الحساب دون النسبة المعتادة.`,
    focused: (count, number) =>
      `مع ${posts(count, number)} عن الموضوع الرئيسي يصبح محتوى الحساب مركّزًا.`,
    'not focused': (count, number) =>
      `مع ${posts(count, number)} عن الموضوع الرئيسي لا يبقى محتوى الحساب مركّزًا.`,
  },
  robustness: (same, of) =>
    `يصح الحكم نفسه في ${same} من أزواج التعريفات المنشورة والقيم المرجعية المنشورة، وعدد هذه الأزواج ${of}.`,
};
