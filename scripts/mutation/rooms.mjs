/** Each room whose mutants must die, with the tests that may kill them: those that are about the room. */
export const mutatedRooms = {
  plan: {
    mutate: ['src/plan/**/*.ts'],
    tests: ['tests/plan/**/*.test.ts', 'tests/diagnose/lookups.test.ts'],
  },
  judge: { mutate: ['src/judge/**/*.ts'], tests: ['tests/judge/**/*.test.ts'] },
  compare: { mutate: ['src/compare/**/*.ts'], tests: ['tests/compare/**/*.test.ts'] },
  rules: { mutate: ['src/load/rules/*.ts'], tests: ['tests/load/*rules.test.ts'] },
  // Bulk scoring makes a plan of each kit once and keeps it: it must be made before anything is wrong.
  score: {
    mutate: ['src/score/*.ts'],
    tests: ['tests/score/**/*.test.ts', 'tests/diagnose/lookups.test.ts'],
    keeps: 'a little',
  },
  // That plan is what is wrong here: every mutant needs everything loaded anew.
  slim: { mutate: ['src/score/slim/*.ts'], tests: ['tests/score/score-slim*.test.ts'], keeps: 'much' },
  diagnose: { mutate: ['src/diagnose/**/*.ts'], tests: ['tests/diagnose/**/*.test.ts'] },
};

/** The room that this run is about: the first unless the environment names another. */
export const mutatedRoom = process.env.MUTATED_ROOM ?? 'plan';
