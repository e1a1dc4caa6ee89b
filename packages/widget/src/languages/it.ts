import { italian } from '../locales/italian.ts';
import { register } from '../locales/register.ts';

register(italian);
