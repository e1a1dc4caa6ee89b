import { french } from '../locales/french.ts';
import { register } from '../locales/register.ts';

register(french);
