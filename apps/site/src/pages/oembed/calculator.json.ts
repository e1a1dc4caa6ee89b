import type { APIRoute } from 'astro';
import { oembedAnswer } from '../../oembed.ts';

export const GET: APIRoute = () => Response.json(oembedAnswer);
