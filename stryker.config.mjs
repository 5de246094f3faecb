import { mutatedRoom, mutatedRooms } from './scripts/mutation/rooms.mjs';

const config = {
  plugins: ['./scripts/mutation/runner.mjs'],
  testRunner: 'in-process',
  mutate: mutatedRooms[mutatedRoom].mutate,
  tempDirName: 'reports/stryker-tmp',
  // What the tests of those rooms do not read need not be copied; the pages on formats and the schemas they do read.
  ignorePatterns: ['reports', 'bench', 'dist', 'tests/golden', 'coverage'],
  coverageAnalysis: 'perTest',
  concurrency: 2,
  incremental: true,
  incrementalFile: `reports/mutation/${mutatedRoom}.incremental.json`,
  // On a machine that others use a slow test is no endless one: what never ends is caught by counting its steps.
  timeoutMS: 60_000,
  reporters: ['progress-append-only', 'clear-text', 'html', 'json'],
  clearTextReporter: { reportTests: false, allowColor: false },
  htmlReporter: { fileName: `reports/mutation/${mutatedRoom}.html` },
  jsonReporter: { fileName: `reports/mutation/${mutatedRoom}.json` },
  thresholds: { high: 95, low: 90, break: 90 },
};

export default config;
