const failures = new Map<string, number>();

/**
 * Imports a module, and again after it failed: a browser may keep a failure for as long as the page is
 * open, so that each attempt after one has an address of its own.
 */
export async function importAgain<Module>(address: string): Promise<Module> {
  const failed = failures.get(address) ?? 0;
  try {
    return (await import(/* @vite-ignore */ failed ? `${address}?${failed}` : address)) as Module;
  } catch (error) {
    failures.set(address, failed + 1);
    throw error;
  }
}
