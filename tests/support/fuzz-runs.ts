/** Inputs for each fuzz law: few on every run, many on demand (`npm run fuzz`). */
export const fuzzRuns = { numRuns: Number(process.env['FUZZ_RUNS'] ?? 20) };
