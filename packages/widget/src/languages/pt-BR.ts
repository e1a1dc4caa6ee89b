import { brazilianPortuguese } from '../locales/brazilian-portuguese.ts';
import { register } from '../locales/register.ts';

register(brazilianPortuguese);
