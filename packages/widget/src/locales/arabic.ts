import { arabicDetails } from '../details/locales/arabic.ts';
import type { Words } from './english.ts';

/** Everything that the calculator says, in Arabic. */
export const arabic: Words = {
  locale: 'ar',
  platform: 'المنصة',
  fields: {
    followers: 'المتابعون',
    likes: 'الإعجابات على منشور معتاد',
    comments: 'التعليقات على منشور معتاد',
    views: 'مشاهدات فيديو معتاد',
    posts: 'المنشورات الأخيرة التي فُحصت',
    'main-topic': 'منها عن الموضوع الرئيسي',
  },
  error: 'خطأ:',
  problems: {
    'too long': 'هذا أطول من أن يكون رقمًا. اكتب عددًا واحدًا، مثل 24,300 أو 12.5 ألف.',
    negative: 'لا يمكن أن يكون العدد سالبًا.',
    'mixed digits': 'هنا أرقام من كتابات مختلفة. اكتب العدد بواحدة منها.',
    'not a whole number': 'اكتب عددًا صحيحًا، أو أضف ألف أو مليون: 12.5 ألف.',
    'too large': 'هذا أكثر من عدد البشر. تحقق من العدد.',
    'not a number': 'هذا ليس عددًا. اكتب عددًا، مثل 24,300 أو 12.5 ألف.',
    'more than posts': 'هذا أكثر من عدد المنشورات التي فُحصت.',
    'no posts': 'افحص منشورًا واحدًا على الأقل.',
  },
  readAs: (count) => `قُرئ العدد: ${count}`,
  more: 'المزيد: المنشورات والسعر والمؤشرات',
  notLoaded: 'لم يُحمَّل هذا الجزء. تحقّق من الاتصال ثم أغلقه وافتحه من جديد.',
  criteria: {
    following: 'عدد متابعين معتدل',
    engagement: 'تفاعل مرتفع',
    niche: 'مجال محدد',
  },
  betweenSentences: ' ',
  criterion: (name: string, met: string): string => `${name}: ${met}.`,
  met: { yes: 'مستوفى', no: 'غير مستوفى', unknown: 'غير معروف' },
  tiers: {
    unnamed: 'بلا اسم فئة',
    nano: 'نانو',
    micro: 'مايكرو',
    mid: 'متوسط',
    macro: 'ماكرو',
    mega: 'ميغا',
  },
  verdict: {
    'micro-influencer': 'مؤثر مايكرو: حجمه معتدل وتفاعله مرتفع ومحتواه مركّز.',
    'micro-sized': 'حجمه مايكرو، لكنه ليس مؤثر مايكرو وفق هذه الأرقام.',
    'another tier': (tier) => `ليس مؤثر مايكرو. فئته من حيث الحجم: ${tier}.`,
    'no tier': 'ليس مؤثر مايكرو من حيث الحجم.',
    undetermined: (next) => `البيانات لا تكفي للحكم. التالي: ${next}.`,
  },
  missing: {
    followers: 'عدد المتابعين',
    likes: 'الإعجابات على منشور معتاد',
    views: 'مشاهدات فيديو معتاد',
    topics: 'عدد المنشورات التي تتناول الموضوع الرئيسي',
    'more posts with topics': 'فحص عشرة منشورات أو أكثر',
  },
  following: {
    'followers missing': 'عدد المتابعين غير متوفر.',
    tier: (tier, source, microIn, schemes) =>
      `الفئة وفق ${source}: ${tier}؛ ويُعدّ هذا الحجم مايكرو في ${microIn} من التعريفات المنشورة وعددها ${schemes}.`,
    near: (cut) => `لا يبعد عن الحد ${cut} أكثر من 5%.`,
    rounding: (cut) =>
      `قد يقع العدد الحقيقي على الجانب الآخر من الحد ${cut}، لأن المنصة تقرّب الأعداد.`,
  },
  engagement: {
    'interactions missing': 'الإعجابات على منشور معتاد غير متوفرة.',
    'likes hidden':
      'يبدو أن الإعجابات مخفية: توجد تعليقات بلا أي إعجاب. اكتب الإعجابات التي يراها الحساب نفسه.',
    'followers missing': 'عدد المتابعين غير متوفر، فلا حجم للمقارنة به.',
    'no benchmark': 'لم يُنشر لهذه المنصة مستوى تفاعل يقابل ما هو معروف هنا.',
    rate: (rate, basis, typical, source) =>
      `نسبة التفاعلات إلى ${basis} هي ${rate}؛ والمعتاد لهذا الحجم ${typical} (${source}).`,
    beats: (share, source) =>
      `يتفوق ذلك على ${share} من كل 100 منشور لمثل هذه الحسابات، إذا توزعت النسب كما في ${source}.`,
    lowest: (source) =>
      `يقع ذلك ضمن أدنى 1 من كل 100 منشور لمثل هذه الحسابات، إذا توزعت النسب كما في ${source}.`,
    thin: 'الأدلة المتوفرة عن هذه المنصة قليلة.',
  },
  bases: {
    followers: 'عدد المتابعين',
    reach: 'عدد الحسابات التي جرى الوصول إليها',
    views: 'عدد المشاهدات',
  },
  niche: {
    'topics missing': 'عدد المنشورات التي تتناول الموضوع الرئيسي غير متوفر.',
    'too few posts': (looked) =>
      `يلزم فحص عشرة منشورات على الأقل؛ عدد المنشورات التي فُحصت: ${looked}.`,
    'top share': (share, looked) =>
      `نسبة ما يتناول الموضوع الرئيسي ${share} من المنشورات التي فُحصت وعددها ${looked}. والنصف يُعدّ اصطلاحًا محتوى مركّزًا.`,
  },
  details: arabicDetails,
};
