import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { run } from '../../src/cli/run.ts';
import { filesOfKit } from '../support/files-of-kit.ts';
import { worldOf, type Scenario, type Told } from '../support/world-of-scenario.ts';

const folder = fileURLToPath(new URL('.', import.meta.url));
const scenarios = readdirSync(folder)
  .filter((name) => name.endsWith('.scenario.yaml'))
  .toSorted()
  .map((name) => ({ name, ...(parse(readFileSync(join(folder, name), 'utf8')) as Scenario) }));

function check(text: string, told: Told = {}): void {
  if (told.exact !== undefined) expect(text).toBe(told.exact);
  for (const part of told.contains ?? []) expect(text).toContain(part);
  for (const part of told.absent ?? []) expect(text).not.toContain(part);
}

describe('the command line', () => {
  it.each(scenarios)('$title ($name)', async (scenario) => {
    const world = worldOf(scenario, filesOfKit('small'));
    const exit = await run(world);
    check(world.complained(), scenario.stderr);
    check(world.printed(), scenario.stdout);
    expect(exit).toBe(scenario.exit);
    expect(world.complained()).not.toMatch(/^ {4}at /m);
    for (const [path, told] of Object.entries(scenario.written ?? {})) {
      check(readFileSync(join(world.directory, path), 'utf8'), told);
    }
  });
});
