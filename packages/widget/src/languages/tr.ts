import { turkish } from '../locales/turkish.ts';
import { register } from '../locales/register.ts';

register(turkish);
