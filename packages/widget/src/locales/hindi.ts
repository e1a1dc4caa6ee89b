import { hindiDetails } from '../details/locales/hindi.ts';
import type { Words } from './english.ts';

/**
 * Everything that the calculator says, in Hindi. The nouns that are counted (लाइक, कमेंट, पोस्ट) have one
 * form for every number.
 */
export const hindi: Words = {
  locale: 'hi',
  platform: 'प्लेटफ़ॉर्म',
  fields: {
    followers: 'फ़ॉलोअर',
    likes: 'आम पोस्ट पर लाइक',
    comments: 'आम पोस्ट पर कमेंट',
    views: 'आम वीडियो के व्यू',
    posts: 'देखी गई हाल की पोस्ट',
    'main-topic': 'इनमें से मुख्य विषय पर',
  },
  error: 'त्रुटि:',
  problems: {
    'too long': 'यह किसी संख्या के लिए बहुत लंबा है। एक ही संख्या लिखें, जैसे 24,300 या 12.5 हज़ार।',
    negative: 'यह संख्या ऋणात्मक नहीं हो सकती।',
    'mixed digits': 'इसमें अलग-अलग लिपियों के अंक मिले हुए हैं। संख्या किसी एक लिपि में लिखें।',
    'not a whole number': 'पूर्ण संख्या लिखें या हज़ार या लाख जोड़ें: 12.5 हज़ार।',
    'too large': 'यह दुनिया में मौजूद लोगों से ज़्यादा है। संख्या जाँचें।',
    'not a number': 'यह संख्या नहीं है। कोई संख्या लिखें, जैसे 24,300 या 12.5 हज़ार।',
    'more than posts': 'यह देखी गई पोस्ट से ज़्यादा है।',
    'no posts': 'कम से कम एक पोस्ट देखें।',
  },
  readAs: (count) => `पढ़ी गई संख्या: ${count}`,
  more: 'और विवरण: पोस्ट, क़ीमत, संकेत',
  notLoaded: 'यह भाग लोड नहीं हुआ। कनेक्शन जाँचें, फिर इसे बंद करके दोबारा खोलें।',
  criteria: {
    following: 'मध्यम फ़ॉलोअर संख्या',
    engagement: 'ऊँचा एंगेजमेंट',
    niche: 'निश्चित विषय-क्षेत्र',
  },
  betweenSentences: ' ',
  criterion: (name: string, met: string): string => `${name}: ${met}।`,
  met: { yes: 'शर्त पूरी', no: 'शर्त पूरी नहीं', unknown: 'पता नहीं' },
  tiers: {
    unnamed: 'बिना श्रेणी-नाम',
    nano: 'नैनो',
    micro: 'माइक्रो',
    mid: 'मिड-टियर',
    macro: 'मैक्रो',
    mega: 'मेगा',
  },
  verdict: {
    'micro-influencer': 'माइक्रो-इन्फ़्लुएंसर: आकार मध्यम, एंगेजमेंट ऊँचा, विषय पर केंद्रित।',
    'micro-sized': 'आकार माइक्रो है, पर इन संख्याओं के हिसाब से माइक्रो-इन्फ़्लुएंसर नहीं।',
    'another tier': (tier) => `माइक्रो-इन्फ़्लुएंसर नहीं। आकार के हिसाब से श्रेणी: ${tier}।`,
    'no tier': 'आकार के हिसाब से माइक्रो-इन्फ़्लुएंसर नहीं।',
    undetermined: (next) => `बताने के लिए जानकारी काफ़ी नहीं है। आगे चाहिए: ${next}।`,
  },
  missing: {
    followers: 'फ़ॉलोअर की संख्या',
    likes: 'आम पोस्ट पर लाइक',
    views: 'आम वीडियो के व्यू',
    topics: 'कितनी पोस्ट मुख्य विषय पर हैं',
    'more posts with topics': 'दस या ज़्यादा पोस्ट पर नज़र',
  },
  following: {
    'followers missing': 'फ़ॉलोअर की संख्या नहीं दी गई है।',
    tier: (tier, source, microIn, schemes) =>
      `${source} के अनुसार ${tier}; ${schemes} प्रकाशित परिभाषाओं में से ${microIn} में माइक्रो।`,
    near: (cut) => `यह ${cut} की सीमा से ज़्यादा से ज़्यादा 5% दूर है।`,
    rounding: (cut) =>
      `असली संख्या ${cut} की सीमा के दूसरी ओर हो सकती है, क्योंकि प्लेटफ़ॉर्म संख्या को पूर्णांकित करता है।`,
  },
  engagement: {
    'interactions missing': 'आम पोस्ट पर लाइक की संख्या नहीं दी गई है।',
    'likes hidden':
      'लगता है लाइक छिपे हुए हैं: कमेंट हैं, पर एक भी लाइक नहीं। वे लाइक लिखें जो अकाउंट को ख़ुद दिखते हैं।',
    'followers missing': 'फ़ॉलोअर की संख्या नहीं दी गई है, इसलिए तुलना के लिए कोई आकार नहीं है।',
    'no benchmark': 'यहाँ जो पता है, उसके आधार पर इस प्लेटफ़ॉर्म के लिए एंगेजमेंट का कोई स्तर प्रकाशित नहीं है।',
    rate: (rate, basis, typical, source) =>
      `इंटरैक्शन ${basis} का ${rate} हैं; इस आकार के लिए आम स्तर ${typical} है (${source})।`,
    beats: (share, source) =>
      `यह ऐसे अकाउंट की हर 100 पोस्ट में से ${share} से आगे है, अगर दरें ${source} जैसी बँटी हों।`,
    lowest: (source) =>
      `यह ऐसे अकाउंट की हर 100 पोस्ट में सबसे नीचे की 1 में आता है, अगर दरें ${source} जैसी बँटी हों।`,
    thin: 'इस प्लेटफ़ॉर्म के लिए प्रमाण कम हैं।',
  },
  bases: { followers: 'फ़ॉलोअर संख्या', reach: 'पहुँचे गए अकाउंट की संख्या', views: 'व्यू संख्या' },
  niche: {
    'topics missing': 'यह नहीं दिया गया है कि कितनी पोस्ट मुख्य विषय पर हैं।',
    'too few posts': (looked) => `कम से कम दस पोस्ट चाहिए; देखी गई पोस्ट: ${looked}।`,
    'top share': (share, looked) =>
      `${looked} पोस्ट में से ${share} मुख्य विषय पर हैं। परिपाटी के अनुसार आधा हिस्सा केंद्रित माना जाता है।`,
  },
  details: hindiDetails,
};
