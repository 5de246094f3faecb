// Mutation tests of the three rooms that decide what the report says. A full run takes long; one room alone:
// npx stryker run --mutate 'src/plan/*.ts'
const config = {
  plugins: ['@stryker-mutator/vitest-runner'],
  testRunner: 'vitest',
  vitest: { configFile: 'vitest.mutation.config.ts', related: false },
  mutate: ['src/score/**/*.ts', 'src/diagnose/**/*.ts', 'src/plan/**/*.ts'],
  tempDirName: 'reports/stryker-tmp',
  // What the tests of those rooms do not read need not be copied.
  ignorePatterns: ['reports', 'bench', 'dist', 'docs', 'examples', 'schemas', 'tests/golden'],
  coverageAnalysis: 'perTest',
  concurrency: 2,
  reporters: ['clear-text', 'html', 'json'],
  htmlReporter: { fileName: 'reports/mutation/mutation.html' },
  jsonReporter: { fileName: 'reports/mutation/mutation.json' },
  thresholds: { high: 95, low: 90, break: 90 },
};

export default config;
