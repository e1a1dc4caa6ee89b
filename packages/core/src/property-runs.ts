import fc from 'fast-check';
import { inject } from 'vitest';

declare module 'vitest' {
  interface ProvidedContext {
    /** How many examples each property is tried on. */
    propertyRuns: number;
  }
}

fc.configureGlobal({ numRuns: inject('propertyRuns') });
