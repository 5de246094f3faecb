/** Each room whose mutants must die, with the tests that may kill them: those that are about the room. */
export const mutatedRooms = {
  plan: {
    mutate: ['src/plan/**/*.ts'],
    tests: ['tests/plan/**/*.test.ts', 'tests/diagnose/lookups.test.ts'],
  },
  judge: { mutate: ['src/judge/**/*.ts'], tests: ['tests/judge/**/*.test.ts'] },
  compare: { mutate: ['src/compare/**/*.ts'], tests: ['tests/compare/**/*.test.ts'] },
  rules: { mutate: ['src/load/rules/*.ts'], tests: ['tests/load/*rules.test.ts'] },
  score: {
    mutate: ['src/score/*.ts'],
    tests: ['tests/score/**/*.test.ts', 'tests/diagnose/lookups.test.ts'],
  },
  // Bulk scoring lays a kit out once: its tests give it a kit of its own each time, lest a right plan hides a wrong one.
  slim: {
    mutate: ['src/score/slim/*.ts'],
    tests: ['tests/score/score-slim*.test.ts', 'tests/shipped/slim-scores.test.ts'],
  },
  diagnose: {
    mutate: ['src/diagnose/**/*.ts'],
    tests: ['tests/diagnose/**/*.test.ts', 'tests/shipped/copied-sheets.test.ts'],
  },
};

/** The room that this run is about: the first unless the environment names another. */
export const mutatedRoom = process.env.MUTATED_ROOM ?? 'plan';
