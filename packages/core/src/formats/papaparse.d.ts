/**
 * The part of Papa Parse that is used. Its published types bring those of Node.js along, which would
 * let browser code name what no browser has.
 */
declare module 'papaparse' {
  interface Row {
    readonly data: readonly string[];
    readonly errors: readonly { readonly type: string; readonly code: string }[];
  }
  interface Parser {
    readonly abort: () => void;
  }
  interface Config {
    readonly delimiter: string;
    readonly newline: '\n';
    readonly step: (row: Row, parser: Parser) => void;
  }
  interface Table {
    readonly fields: readonly string[];
    readonly data: readonly (readonly (string | number | null)[])[];
  }
  const Papa: {
    readonly parse: (text: string, config: Config) => void;
    readonly unparse: (table: Table, config: { readonly newline: '\n' }) => string;
  };
  export default Papa;
}
