import { dutch } from '../locales/dutch.ts';
import { register } from '../locales/register.ts';

register(dutch);
