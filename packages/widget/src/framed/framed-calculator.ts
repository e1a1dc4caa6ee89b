/** The script of the page that shows nothing but the calculator, for frames. */
import '../define.ts';
import { followTheme } from './follow-theme.ts';
import { frameSettings } from './frame-settings.ts';
import { reportHeight } from './report-height.ts';

const { colorScheme, attributes } = frameSettings(location.search, location.hash);
// A frame is see-through only while its scheme is that of the element which holds it.
const scheme = document.querySelector('meta[name="color-scheme"]');
scheme?.setAttribute('content', colorScheme);
followTheme((next) => scheme?.setAttribute('content', next));
const calculator = document.querySelector('micro-influencer-calculator');
for (const [name, value] of attributes) calculator?.setAttribute(name, value);
reportHeight(document.body);
