import fc from 'fast-check';

/** How often a law is tried: 500 times, unless the run as a whole asks for another number. */
export const lawRuns = { numRuns: fc.readConfigureGlobal().numRuns ?? 500 };
