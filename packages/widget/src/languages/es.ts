import { spanish } from '../locales/spanish.ts';
import { register } from '../locales/register.ts';

register(spanish);
