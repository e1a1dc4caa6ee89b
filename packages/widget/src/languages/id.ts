import { indonesian } from '../locales/indonesian.ts';
import { register } from '../locales/register.ts';

register(indonesian);
