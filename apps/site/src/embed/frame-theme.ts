/** Lines for a page that turn the calculator in its frame dark, as it understands them. */
export const frameTheme = `const frame = document.querySelector('iframe[src*="/embed/calculator/"]');
frame.contentWindow.postMessage({ type: 'micro-influencer-calculator:theme', theme: 'dark' }, '*');`;
