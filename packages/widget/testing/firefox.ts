import which from 'which';

/** Debian's packages that bring Firefox. */
export const firefoxPackages: readonly string[] = ['firefox-esr'];

/** Path of the Firefox that stands on the machine. */
export const findFirefox = (): string | undefined =>
  ['firefox-esr', 'firefox']
    .map((name) => which.sync(name, { nothrow: true }))
    .find((path) => path !== null) ?? undefined;
