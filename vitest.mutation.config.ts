import { defineConfig } from 'vitest/config';

/** Rooms whose tests judge the mutants of score, diagnose and plan. */
const rooms = ['score', 'diagnose', 'plan', 'numbers', 'condition'];

export default defineConfig({
  test: {
    include: rooms.map((room) => `tests/${room}/**/*.test.ts`),
    setupFiles: ['tests/support/fewer-runs.ts'],
    testTimeout: 30_000,
    // The rooms keep no state, so their tests may share what was loaded.
    isolate: false,
  },
});
