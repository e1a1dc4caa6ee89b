import { hindi } from '../locales/hindi.ts';
import { register } from '../locales/register.ts';

register(hindi);
