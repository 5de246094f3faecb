// A test runner for Stryker that loads the tests of a room once and runs them in its own process, mutant after mutant.
// A fresh worker of vitest for each mutant took some three seconds of the processor, this one the time of the tests.
import { register } from 'node:module';
import { relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { globSync } from 'tinyglobby';
import { mutatedRoom, mutatedRooms } from './rooms.mjs';

export const strykerPlugins = [{ kind: 'TestRunner', name: 'in-process', factory: createRunner }];

createRunner.inject = [];

/** What the mutants in the code look at. */
const switches = (globalThis.__stryker__ ??= {});

function createRunner() {
  let tests = [];
  let loads = 0;

  async function load() {
    loads += 1;
    tests = await loadTests(loads);
  }

  /** Whatever the tests and the code keep is kept while nothing is wrong yet. */
  async function warmUp() {
    await load();
    await runAll(tests, true);
  }

  return {
    capabilities: () => ({ reloadEnvironment: true }),
    async init() {
      register('./hooks.mjs', import.meta.url);
    },
    async dryRun() {
      await load();
      const results = [];
      for (const test of tests) {
        switches.currentTestId = test.id;
        results.push(await run(test));
        switches.currentTestId = undefined;
      }
      return { status: 'complete', tests: results, mutantCoverage: switches.mutantCoverage };
    },
    async mutantRun({
      activeMutant,
      testFilter,
      hitLimit,
      mutantActivation,
      reloadEnvironment,
      disableBail,
    }) {
      Object.assign(switches, { activeMutant: undefined, hitCount: 0, hitLimit });
      try {
        if (loads === 0 && mutantActivation !== 'static' && !keepsMuch) await warmUp();
        if (mutantActivation === 'static') switches.activeMutant = activeMutant.id;
        if (reloadEnvironment || loads === 0 || keepsMuch) await load();
        switches.hitCount = 0;
        switches.activeMutant = activeMutant.id;
        const wanted = testFilter === undefined ? undefined : new Set(testFilter);
        const chosen = tests.filter(({ id }) => wanted?.has(id) ?? true);
        return resultOf(await runAll(chosen, disableBail));
      } catch (error) {
        // What cannot even be loaded is noticed by everybody.
        return { status: 'killed', killedBy: [], failureMessage: String(error), nrOfTests: 0 };
      } finally {
        switches.activeMutant = undefined;
      }
    },
  };
}

const { keepsMuch = false } = mutatedRooms[mutatedRoom];

async function loadTests(turn) {
  const { collectTests } = await import('./collect.mjs');
  const load = (path) => import(`${pathToFileURL(path).href}?fresh=${turn}`);
  await load('tests/support/fewer-runs.ts');
  const { tests } = mutatedRooms[mutatedRoom];
  const files = globSync(tests, { absolute: true }).toSorted();
  const loaded = [];
  for (const path of files) {
    const fileName = relative(process.cwd(), path);
    for (const test of await collectTests(() => load(path)))
      loaded.push({ ...test, fileName, id: `${fileName}#${test.name}` });
  }
  return loaded;
}

async function runAll(tests, toTheEnd) {
  const results = [];
  for (const test of tests) {
    results.push(await run(test));
    if (results.at(-1).status === failed && !toTheEnd) return results;
  }
  return results;
}

const succeeded = 0;
const failed = 1;

async function run({ id, name, fileName, body }) {
  const started = performance.now();
  const told = (outcome) => ({ id, name, fileName, timeSpentMs: performance.now() - started, ...outcome });
  try {
    await body();
    return told({ status: succeeded });
  } catch (error) {
    return told({ status: failed, failureMessage: error instanceof Error ? error.message : String(error) });
  }
}

function resultOf(results) {
  const { hitCount, hitLimit } = switches;
  if (hitLimit !== undefined && hitCount > hitLimit)
    return { status: 'timeout', reason: `${hitCount} steps where ${hitLimit} were allowed` };
  const failures = results.filter(({ status }) => status === failed);
  if (failures.length === 0) return { status: 'survived', nrOfTests: results.length };
  return {
    status: 'killed',
    killedBy: failures.map(({ id }) => id),
    failureMessage: failures[0].failureMessage,
    nrOfTests: results.length,
  };
}
