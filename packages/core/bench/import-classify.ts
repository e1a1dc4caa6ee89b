export { classify } from '../src/index.ts';
