/** Each room whose mutants must die, with the tests that may kill them: those of the room and no others. */
export const mutatedRooms = {
  plan: { mutate: ['src/plan/**/*.ts'], tests: ['tests/plan/**/*.test.ts'] },
  judge: { mutate: ['src/judge/**/*.ts'], tests: ['tests/judge/**/*.test.ts'] },
  compare: { mutate: ['src/compare/**/*.ts'], tests: ['tests/compare/**/*.test.ts'] },
  rules: { mutate: ['src/load/rules/*.ts'], tests: ['tests/load/*rules.test.ts'] },
  score: { mutate: ['src/score/*.ts'], tests: ['tests/score/**/*.test.ts'] },
  // Its plan of a kit is made once for each kit and kept: every mutant needs everything loaded anew.
  slim: { mutate: ['src/score/slim/*.ts'], tests: ['tests/score/score-slim*.test.ts'], keepsMuch: true },
  diagnose: { mutate: ['src/diagnose/**/*.ts'], tests: ['tests/diagnose/**/*.test.ts'] },
};

/** The room that this run is about: the first unless the environment names another. */
export const mutatedRoom = process.env.MUTATED_ROOM ?? 'plan';
