declare const process: { readonly env: Readonly<Record<string, string | undefined>> } | undefined;

const asked = typeof process === 'undefined' ? undefined : process.env['FUZZ_RUNS'];

/** How many times a test mutates its input: 1,000, or what the variable FUZZ_RUNS asks for. */
export const fuzzRuns: number = asked && /^\d{1,7}$/.test(asked) ? Number(asked) : 1_000;
