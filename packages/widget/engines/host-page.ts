/** A page of a blog that the calculator is put into. */
export interface HostPage {
  readonly body: string;
  /** Put into the head before any script of the calculator. */
  readonly head?: string;
  /** Attributes of the root element. */
  readonly root?: string;
  /** Sent with the page. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Without one the browser falls back to its quirks mode. */
  readonly doctype?: '' | '<!doctype html>';
  /** The tags that load the calculator. */
  readonly scripts?: string;
}

/** What is kept of a page from before the calculator was loaded, and of what went wrong since. */
interface HostWatch {
  readonly globalsBefore: readonly string[];
  readonly faults: string[];
}

declare global {
  var hostWatch: HostWatch;
}

/** The first script of every page. Runs there, and sees nothing of this file. */
function watchHost(): void {
  const faults: string[] = [];
  globalThis.hostWatch = {
    globalsBefore: [...Object.getOwnPropertyNames(globalThis), 'hostWatch'],
    faults,
  };
  const noteError = (event: Event) =>
    faults.push(event instanceof ErrorEvent ? event.message : `${event.target} did not load`);
  addEventListener('error', noteError, true);
  addEventListener('unhandledrejection', ({ reason }) => faults.push(String(reason)));
  addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) => {
    // The browser asks for the icon of a page, whatever stands in it.
    if (!blockedURI.endsWith('/favicon.ico')) {
      faults.push(`${effectiveDirective} ${blockedURI} ${sample}`);
    }
  });
}

/** Source of {@link watchHost} as a script of its own, so that every policy allows it. */
export const watchScript = `(${watchHost})();`;

/** The tag that a blog copies. */
export const calculatorScript =
  '<script type="module" src="/micro-influencer-calculator.js"></script>';

/** The page as it is sent. */
export const htmlOf = ({
  body,
  head = '',
  root = 'lang="en"',
  doctype = '<!doctype html>',
  scripts = calculatorScript,
}: HostPage): string => `${doctype}<html ${root}>
<head>
<meta charset="utf-8">
<title>A post with a calculator</title>
<script src="/watch.js"></script>
${head}
${scripts}
</head>
<body>${body}</body>
</html>`;
