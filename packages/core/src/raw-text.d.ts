/** A file's text, which Vite and Vitest import as a string. */
declare module '*?raw' {
  const text: string;
  export default text;
}

interface ImportMeta {
  /** The files that match, by path, which Vite and Vitest read when the module is built. */
  glob<Value>(
    patterns: readonly string[],
    options: { readonly query: string; readonly import: string; readonly eager: true },
  ): Readonly<Record<string, Value>>;
}
