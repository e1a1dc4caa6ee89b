import { korean } from '../locales/korean.ts';
import { register } from '../locales/register.ts';

register(korean);
