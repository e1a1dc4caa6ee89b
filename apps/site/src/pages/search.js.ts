import type { APIRoute } from 'astro';
import { bundledScript } from '../bundled-script.ts';
import { toShelf } from '../search/shelf.ts';
import { address } from '../site-address.ts';
import { sitePlaces } from '../site-places.ts';

/**
 * The search and all that its finder finds as one file at a fixed address, so that the line of script
 * in every page can load it on the reader's first key and no page has to name it in a tag.
 */
export const GET: APIRoute = async () => {
  const places = await sitePlaces();
  const shelf = toShelf(places.map((place) => ({ ...place, address: address(place.path) })));
  return bundledScript('src/search/search.ts', { shelfOfThisBuild: JSON.stringify(shelf) });
};
