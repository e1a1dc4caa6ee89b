import which from 'which';

/** Debian's packages that bring WebKit with its driver, and a screen and a bus for it to run on. */
export const webKitPackages: readonly string[] = ['webkit2gtk-driver', 'xvfb', 'xauth', 'dbus'];

const commands = ['dbus-run-session', 'xvfb-run', 'WebKitWebDriver'] as const;

/**
 * Command line that starts the driver of WebKit on a screen of its own; further parameters go to the
 * driver. The driver finds the browser that it was packaged with.
 */
export function findWebKit(): readonly [command: string, ...parameters: string[]] | undefined {
  const [bus, screen, driver] = commands.map((name) => which.sync(name, { nothrow: true }));
  return bus && screen && driver ? [bus, '--', screen, '-a', driver] : undefined;
}
