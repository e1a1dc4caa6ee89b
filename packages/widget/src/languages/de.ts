import { german } from '../locales/german.ts';
import { register } from '../locales/register.ts';

register(german);
