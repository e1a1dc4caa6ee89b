import { polish } from '../locales/polish.ts';
import { register } from '../locales/register.ts';

register(polish);
