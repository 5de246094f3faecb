// A test runner for Stryker that loads the tests of a room once and runs them in its own process, mutant after mutant.
// A fresh worker of vitest for each mutant took about ten times as long.
import { register } from 'node:module';
import { relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { globSync } from 'tinyglobby';
import { mutatedRoom, mutatedRooms } from './rooms.mjs';

export const strykerPlugins = [{ kind: 'TestRunner', name: 'in-process', factory: createRunner }];

const { tests: patterns } = mutatedRooms[mutatedRoom];

/** What the mutants in the code look at. */
const switches = (globalThis.__stryker__ ??= {});

const succeeded = 0;
const failed = 1;

let tests = [];
let loads = 0;

createRunner.inject = [];

function createRunner() {
  return {
    capabilities: () => ({ reloadEnvironment: true }),
    init: async () => register('./hooks.mjs', import.meta.url),
    dryRun,
    mutantRun,
  };
}

async function dryRun() {
  await load();
  const results = [];
  for (const test of tests) {
    switches.currentTestId = test.id;
    results.push(await run(test));
    switches.currentTestId = undefined;
  }
  return { status: 'complete', tests: results, mutantCoverage: switches.mutantCoverage };
}

async function mutantRun(options) {
  const { activeMutant, testFilter, hitLimit, disableBail } = options;
  Object.assign(switches, { activeMutant: undefined, hitCount: 0, hitLimit });
  try {
    await makeReady(options);
    Object.assign(switches, { activeMutant: activeMutant.id, hitCount: 0 });
    const wanted = new Set(testFilter);
    const chosen = testFilter === undefined ? tests : tests.filter(({ id }) => wanted.has(id));
    return resultOf(await runAll(chosen, disableBail));
  } catch (error) {
    // What cannot even be loaded is noticed by everybody.
    return { status: 'killed', killedBy: [], failureMessage: String(error), nrOfTests: 0 };
  } finally {
    switches.activeMutant = undefined;
  }
}

/** Loads what is not loaded yet, or must be anew; a mutant of what runs while loading is active by then. */
async function makeReady({ activeMutant, mutantActivation, reloadEnvironment }) {
  const isStatic = mutantActivation === 'static';
  if (isStatic) switches.activeMutant = activeMutant.id;
  if (loads === 0 || reloadEnvironment) await load();
}

async function load() {
  loads += 1;
  const turn = loads;
  const { collectTests } = await import('./collect.mjs');
  const read = (path) => import(`${pathToFileURL(path).href}?fresh=${turn}`);
  await read('tests/support/fewer-runs.ts');
  const loaded = [];
  for (const path of globSync(patterns, { absolute: true }).toSorted()) {
    const fileName = relative(process.cwd(), path);
    for (const test of await collectTests(() => read(path)))
      loaded.push({ ...test, fileName, id: `${fileName}#${test.name}` });
  }
  tests = loaded;
}

async function runAll(chosen, toTheEnd) {
  const results = [];
  for (const test of chosen) {
    results.push(await run(test));
    if (results.at(-1).status === failed && !toTheEnd) return results;
  }
  return results;
}

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
