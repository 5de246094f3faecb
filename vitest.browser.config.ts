import { defineConfig } from 'vitest/config';

/** The HTML page in the system's Chromium; apart from `npm test`, which needs nothing but Node. */
export default defineConfig({
  test: {
    include: ['tests/browser/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    fileParallelism: false,
  },
});
