import fc from 'fast-check';

const { LAWS } = process.env;
const dose = LAWS === 'whole' ? 1 : 0.1;

/**
 * How often a law is tried: `most` times where all of it is asked for (`LAWS=whole`, as CI does), a tenth of that at
 * the desk, and never more often than the run as a whole allows.
 */
export function runs(most: number): { readonly numRuns: number } {
  const { numRuns = Math.ceil(most * dose) } = fc.readConfigureGlobal();
  return { numRuns: Math.min(most, numRuns) };
}

export const lawRuns = runs(500);
