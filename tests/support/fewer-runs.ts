import fc from 'fast-check';

// Thousands of mutants are tried: each law gets few runs, and the same ones every time.
fc.configureGlobal({ numRuns: 15, seed: 1 });
