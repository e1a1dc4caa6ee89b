import { simplifiedChinese } from '../locales/simplified-chinese.ts';
import { register } from '../locales/register.ts';

register(simplifiedChinese);
