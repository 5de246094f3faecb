const { FUZZ_RUNS, FUZZ_SEED } = process.env;

/**
 * Inputs for each fuzz law: few on every run, many on demand (`npm run fuzz`). `FUZZ_SEED` makes the same ones again;
 * a large dose says its seed.
 */
export const fuzzRuns = {
  numRuns: Number(FUZZ_RUNS ?? 20),
  seed: Number(FUZZ_SEED ?? Math.floor(Math.random() * 2 ** 31)),
};

if (FUZZ_RUNS !== undefined) process.stdout.write(`seed ${String(fuzzRuns.seed)}\n`);
