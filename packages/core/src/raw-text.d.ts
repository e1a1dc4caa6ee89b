/** A file's text, which Vite and Vitest import as a string. */
declare module '*?raw' {
  const text: string;
  export default text;
}
