/** A style sheet, which Vite imports as minified text. */
declare module '*.css?inline' {
  const text: string;
  export default text;
}
