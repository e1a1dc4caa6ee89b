import { japanese } from '../locales/japanese.ts';
import { register } from '../locales/register.ts';

register(japanese);
