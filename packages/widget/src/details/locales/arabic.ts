import { plural, type PluralForms } from '../../locales/plural.ts';
import type { OnDemandWords } from './on-demand.ts';

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

const isSaidInArabic = (text: string): boolean => /\p{Script=Arabic}/u.test(text);

/** An amount of money, whose currency the sentence around it would take apart. */
const inItsOwnOrder = (amount: string): string => `\u2068${amount}\u200e\u2069`;

/** What the calculator says once more detail is asked for, in Arabic. */
export const arabicDetails: OnDemandWords = {
  scales: {
    tiers: (source) => `أين تبدأ الفئات (${source})`,
    posts: (source) => `نسبة المنشورات الأقل معدلًا عند هذا الحجم (${source})`,
    account: (value) => `هذا الحساب: ${value}`,
    beyond: (value) => `هذا الحساب: ${value}، خارج نطاق البيانات`,
  },
  takeAlong: 'خذ النتيجة معك',
  files: {
    taken: (account) => `من الملف: ${account}. يُحسب بدل ما كُتب.`,
    account: 'الحساب في الملف',
    leaveOut: 'إزالة الملف',
    problems: {
      'not read': 'تعذّرت قراءة هذا.',
      'no account': 'لم يُعثر في هذا الملف على حساب ولا منشور.',
      'wrong kind': 'لا يمكن قراءة ملف من هذا النوع. استخدم تصديرًا رسميًا أو جدولًا.',
      broken: 'الملف مبتور أو طويل جدًا.',
      'left out': 'ليس هذا منشورًا مستقلًا فلم يُحسب.',
      platform: 'المنصة ناقصة أو غير معروفة.',
      part: 'قد تكون القائمة جزءًا من عدة أجزاء، فيكون العدد أقل من الواقع.',
    },
  },
  share: {
    product: 'حاسبة مؤثر المايكرو',
    copyText: 'نسخ كنص',
    copyLink: 'نسخ رابط',
    savePng: 'حفظ بطاقة (PNG)',
    saveSvg: 'حفظ بطاقة (SVG)',
    copied: 'تم النسخ.',
    notCopied: 'النسخ غير مسموح هنا. النص محدد في الأسفل: انسخه يدويًا.',
    saved: 'إذا لم يُحفظ ملف، فاضغط مطولًا على البطاقة أدناه أو انقرها بالزر الأيمن لحفظها أو نسخها.',
    text: 'النص المراد نسخه',
  },
  fields: {
    'recent-posts': 'المنشورات الأخيرة، واحد في كل سطر: الإعجابات، التعليقات، المشاهدات',
    topics: 'مواضيع المنشورات الأخيرة، واحد في كل سطر: الاسم، عدد المنشورات',
    following: 'الحسابات التي يتابعها',
    price: 'السعر المطلوب',
    currency: 'العملة',
    deliverables: 'عدد المنشورات لهذا السعر',
    scheme: 'تعريف الفئات',
    benchmark: 'مستوى التفاعل',
  },
  columns: ['الإعجابات', 'التعليقات', 'المشاهدات'],
  problems: {
    'two ways': 'يمكن قراءة هذه الفاصلة بطريقتين. افصل الأعداد بعلامات جدولة أو بفواصل منقوطة.',
    'too many counts': 'هنا أكثر من ثلاثة أعداد.',
    heading: 'هذه العناوين غير معروفة. سمِّ الأعمدة الإعجابات والتعليقات والمشاهدات.',
    'no count': 'عدد المنشورات ناقص.',
    'no price': 'السعر أكبر من صفر.',
    'no currency': 'اكتب رمز العملة المكوّن من ثلاثة أحرف لاتينية.',
    'no deliverables': 'السعر لمنشور واحد على الأقل.',
  },
  line: (line, problem) => `السطر ${line}: ${problem}`,
  moreLines: (count) => `أسطر أخرى تعذّرت قراءتها: ${count}.`,
  postsRead: (count) => `المنشورات المقروءة: ${count}. تُحسب بدل المنشور المعتاد.`,
  file: 'أو ملف: تصدير رسمي أو جدول',
  interval: (low, high) =>
    `مع منشورات بهذه القلة تقع النسبة المعتادة للحساب بين ${low} و${high} في تسع حالات من عشر.`,
  signals: 'علامات على شراء متابعين أو إعجابات',
  overall: {
    'no warning': 'لا شيء غير معتاد فيما أمكن تقييمه. وهذا لا يثبت شيئًا.',
    'look closer': 'هناك ما هو غير معتاد، وله تفسيرات بريئة، وليس دليلًا.',
    'not enough data': 'المعروف أقل من أن يسمح بالتقييم.',
  },
  signal: {
    'engagement rate': 'نسبة التفاعل',
    'comments per like': 'التعليقات لكل إعجاب',
    'following per follower': 'الحسابات المتابَعة لكل متابع',
    'variation over posts': 'تفاوت الإعجابات',
    'mean over median': 'متوسط المنشورات مقارنةً بالمعتاد',
    'weekly growth': 'النمو في أسبوع',
    'views per follower': 'المشاهدات لكل متابع',
  },
  usual: (value, low, high, source) => `${value}؛ والمعتاد من ${low} إلى ${high} (${source}).`,
  convention: 'اصطلاح',
  unusual: (explanations) => `غير معتاد. قد يكون السبب: ${explanations}.`,
  gaps: {
    'following missing': 'عدد الحسابات التي يتابعها غير متوفر.',
    'comments missing': 'التعليقات على منشور معتاد غير متوفرة.',
    'views missing': 'المشاهدات غير متوفرة؛ ويمكن كتابتها مع المنشورات الأخيرة.',
    'reach missing': 'عدد الحسابات التي وُصل إليها غير متوفر؛ وقد يكون في تصدير رسمي.',
    'history missing': 'يلزم لذلك سجل لأعداد المتابعين، ولا يُطلب هنا.',
    'too few posts': 'يلزم ستة منشورات أخيرة على الأقل.',
    'platform not measured': 'ما هو معتاد على هذه المنصة غير معروف.',
    'size not measured': 'ما هو معتاد معروف ابتداءً من ألف متابع فقط.',
    'no published band': 'لم يُنشر ما هو معتاد.',
    'no interactions': 'لا إعجابات ولا تعليقات على المنشور المعتاد.',
    'unusable numbers': 'لا تعطي هذه الأعداد نسبة.',
  },
  explanations: {
    'dormant followers': 'متابعون غير نشطين',
    'shown to few': 'منشورات ظهرت لقلة',
    'other format': 'صيغة أخرى',
    'levels have moved': 'مستويات تغيّرت منذ ذلك الحين',
    'close community': 'جمهور مترابط',
    'viral post': 'منشور واسع الانتشار',
    giveaway: 'مسابقة بجوائز',
    'promoted posts': 'منشورات مموّلة',
    'comments limited': 'تعليقات مقيّدة',
    'little to discuss': 'قلّة ما يُناقش',
    'replies counted': 'احتساب ردوده هو',
    'questions asked': 'أسئلة للجمهور',
    'follows back': 'متابعة متبادلة',
    'new account': 'حساب جديد',
    'rounded counts': 'أعداد مقرّبة',
    'steady audience': 'جمهور ثابت',
    'mixed formats': 'صيغ متنوعة',
    'seasonal interest': 'اهتمام موسمي',
    'mentioned elsewhere': 'ذِكر في مكان آخر',
    'accounts merged': 'حسابات مدمجة',
  },
  cost: 'التكلفة',
  costs: {
    perPost: 'لكل منشور',
    perInteraction: 'لكل إعجاب أو تعليق',
    perThousandInteractions: 'لكل ألف إعجاب أو تعليق',
    perThousandViews: 'لكل ألف مشاهدة',
    perThousandReached: 'لكل ألف حساب وُصل إليه',
  },
  fees: 'ما تطلبه قوائم الأسعار المنشورة لمنشور واحد',
  feesNote: 'يناقض بعضها بعضًا، وهي بدولارات سنتها، وليس أيّ منها سعرًا دُفع.',
  // Amounts end in letters and signs of the other direction, which a mark keeps together.
  item: (label, value) => `${label}: ${isSaidInArabic(value) ? value : inItsOwnOrder(value)}`,
  from: (amount) => `من ${inItsOwnOrder(amount)}`,
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
