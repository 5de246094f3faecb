import { defineConfig } from 'vitest/config';

/** Rooms of floors 1 and 2 whose every line and branch is run by a test. */
const wholeRooms =
  'condition numbers inference text load interview score diagnose plan judge compare report explain problems coverage'.split(
    ' ',
  );

const whole = { lines: 100, branches: 100 };
const overall = { lines: 95, branches: 95, functions: 95, statements: 95 };

/** Folders whose tests drive the whole program in this process, through a world made of data. */
const inProcess = ['scenarios', 'golden', 'prompts', 'io', 'cli', 'examine', 'fuzz'];
/** Folders whose tests examine whole companies or the shipped kit: seconds, where a unit test takes milliseconds. */
const ofCompanies = ['pages', 'rows', 'shipped'];
/** Rooms whose tests, besides laws, compose or draw whole pages. */
const ofPages = ['report', 'render'];
const realProcesses = ['smoke', 'walls', 'browser', 'tmux', 'strace'];
const foldersOf = (names: readonly string[]): string[] => names.map((name) => `tests/${name}/**`);
const besidesLaws = (names: readonly string[]): string[] =>
  names.map((name) => `tests/${name}/**/!(*.prop).test.ts`);
const laws = 'tests/**/*.prop.test.ts';

/** Two files at a time. What a module keeps never shows in a result, so all tests of a worker share what was loaded. */
const shared = { isolate: false, maxWorkers: 2 } as const;
const quick = { ...shared, pool: 'threads' } as const;

export default defineConfig({
  test: {
    allowOnly: false,
    restoreMocks: true,
    coverage: {
      // `npm run coverage`, or COVERAGE=1 around any other run of all tests.
      enabled: process.env['COVERAGE'] === '1',
      provider: 'v8',
      include: ['src/**/*.ts'],
      exclude: ['**/generated/**'],
      reporter: ['text-summary', 'json-summary', 'html'],
      thresholds: {
        ...overall,
        ...Object.fromEntries(wholeRooms.map((room) => [`src/${room}/**`, whole])),
      },
    },
    projects: [
      {
        // Laws of all rooms among them: one project reads and transforms the sources once.
        test: {
          ...quick,
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: [
            ...foldersOf([...ofCompanies, ...realProcesses]),
            ...besidesLaws([...inProcess, ...ofPages]),
          ],
          testTimeout: 60_000,
        },
      },
      {
        // Whole pages and whole companies, laws among them.
        test: {
          ...quick,
          name: 'pages',
          include: [...ofCompanies, ...ofPages].map((folder) => `tests/${folder}/**/*.test.ts`),
          exclude: ofPages.map((folder) => `tests/${folder}/**/*.prop.test.ts`),
          testTimeout: 60_000,
        },
      },
      {
        test: {
          ...shared,
          name: 'scenario',
          include: inProcess.map((folder) => `tests/${folder}/**/*.test.ts`),
          exclude: [laws],
          testTimeout: 60_000,
        },
      },
      {
        // Real processes and whole tools: after the quick tests, so that neither slows the other.
        test: {
          name: 'smoke',
          include: ['tests/smoke/**/*.test.ts'],
          testTimeout: 60_000,
          sequence: { groupOrder: 1 },
        },
      },
      {
        // A real screen, where tmux is installed: `npm run tmux`.
        test: {
          name: 'tmux',
          include: ['tests/tmux/**/*.test.ts'],
          testTimeout: 120_000,
          sequence: { groupOrder: 1 },
        },
      },
      {
        // What the kernel sees, and what it refuses, where strace is installed: `npm run strace`.
        test: {
          name: 'strace',
          include: ['tests/strace/**/*.test.ts'],
          testTimeout: 240_000,
          sequence: { groupOrder: 1 },
        },
      },
      {
        test: {
          name: 'walls',
          include: ['tests/walls/**/*.test.ts'],
          testTimeout: 180_000,
          hookTimeout: 180_000,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
