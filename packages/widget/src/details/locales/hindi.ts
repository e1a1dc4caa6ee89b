import type { DetailsWords } from './english.ts';

/** What the calculator says once more detail is asked for, in Hindi. */
export const hindiDetails: DetailsWords = {
  scales: {
    tiers: (source) => `श्रेणियाँ कहाँ से शुरू होती हैं (${source})`,
    posts: (source) => `इस आकार पर इससे कम दर वाली पोस्ट का हिस्सा (${source})`,
    account: (value) => `यह अकाउंट: ${value}`,
    beyond: (value) => `यह अकाउंट: ${value}, आँकड़ों की सीमा से बाहर`,
  },
  share: {
    product: 'माइक्रो-इन्फ़्लुएंसर कैलकुलेटर',
    title: 'नतीजा साथ ले जाएँ',
    copyText: 'टेक्स्ट के रूप में कॉपी करें',
    copyLink: 'लिंक कॉपी करें',
    savePng: 'कार्ड सेव करें (PNG)',
    saveSvg: 'कार्ड सेव करें (SVG)',
    copied: 'कॉपी हो गया।',
    notCopied: 'यहाँ कॉपी करने की अनुमति नहीं है। टेक्स्ट नीचे चुना हुआ है: उसे हाथ से कॉपी करें।',
    saved:
      'अगर कोई फ़ाइल सेव नहीं हुई, तो नीचे के कार्ड को दबाए रखें या उस पर राइट-क्लिक करके उसे सेव या कॉपी करें।',
    text: 'कॉपी करने का टेक्स्ट',
  },
  changes: 'किससे यह बदलेगा',
  change: {
    micro: (followers) => `${followers} फ़ॉलोअर होने पर अकाउंट माइक्रो होता।`,
    'not micro': (followers) => `${followers} फ़ॉलोअर होने पर अकाउंट माइक्रो नहीं रहता।`,
    'more likes': (count) => `आम पोस्ट पर ${count} लाइक ज़्यादा होने पर अकाउंट आम दर तक पहुँच जाता।`,
    'fewer likes': (count) => `आम पोस्ट पर ${count} लाइक कम होने पर अकाउंट आम दर से नीचे आ जाता।`,
    'fewer comments': (count) => `आम पोस्ट पर ${count} कमेंट कम होने पर अकाउंट आम दर से नीचे आ जाता।`,
    focused: (count) => `मुख्य विषय पर ${count} पोस्ट होने पर अकाउंट केंद्रित होता।`,
    'not focused': (count) => `मुख्य विषय पर ${count} पोस्ट होने पर अकाउंट केंद्रित नहीं रहता।`,
  },
  robustness: (same, of) =>
    `प्रकाशित परिभाषा और प्रकाशित मानक के ${of} जोड़ों में से ${same} में यही फ़ैसला रहता है।`,
};
