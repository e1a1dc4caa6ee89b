/** What can be serialised on its way into a page and out of it. */
export type Plain =
  | string
  | number
  | boolean
  | null
  | undefined
  | readonly Plain[]
  | { readonly [key: string]: Plain };

/** A function that runs in the page, where nothing of the code around it is. */
type InPage<Result, Parameters extends readonly Plain[]> = (
  ...parameters: Parameters
) => Result | Promise<Result>;

/** Keys that are pressed beside the characters that are typed. */
type Key = 'Tab' | 'ArrowDown';

/** A page opened in a real browser, used as a person would use it. */
export interface Tab {
  /** Goes to an address and waits until the page and its scripts have loaded. */
  open(url: string): Promise<void>;
  /** Runs a function in the page. What it returns comes back as plain data. */
  run<Result, Parameters extends readonly Plain[]>(
    inPage: InPage<Result, Parameters>,
    ...parameters: Parameters
  ): Promise<Result>;
  /** Types into whatever has the focus, key by key. */
  type(text: string): Promise<void>;
  press(key: Key): Promise<void>;
  /** The page as a PDF; absent where the driver cannot print. */
  readonly print?: () => Promise<Uint8Array>;
}

/** A browser that runs, with one tab to use. */
export interface RunningEngine {
  readonly tab: Tab;
  /** Name and version, as the browser says them. */
  readonly version: string;
  close(): Promise<void>;
}
