/** What lies beside the site's files for servers, and is nothing to answer a request with. */
export const unpublished = ['/_headers', '/_servers/'] as const;
