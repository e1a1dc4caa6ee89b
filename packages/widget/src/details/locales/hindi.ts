import type { DetailsWords } from './english.ts';

/** What the calculator says once more detail is asked for, in Hindi. */
export const hindiDetails: DetailsWords = {
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
