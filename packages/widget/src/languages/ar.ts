import { arabic } from '../locales/arabic.ts';
import { register } from '../locales/register.ts';

register(arabic);
