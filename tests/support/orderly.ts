import { expect } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { fakeWorld, type FakeWorld } from './fake-world.ts';
import { filesOfKit } from './files-of-kit.ts';

/** How a command line ended, in a folder with the small kit and these files. */
export type Outcome = FakeWorld & { readonly exit: number };

/** Runs one command line in a world of its own. */
export async function outcomeOf(
  argv: readonly string[],
  files: Readonly<Record<string, string | Uint8Array>>,
): Promise<Outcome> {
  const world = fakeWorld({ argv, files: { ...filesOfKit('small'), ...files } });
  return { ...world, exit: await run(world) };
}

/** Whatever came in, the program ends in a way that a person can act on. */
export function expectOrderly({ exit, complained }: Outcome): void {
  expect([0, 1, 2]).toContain(exit);
  expect(complained()).not.toMatch(/^ {4}at /m);
  expect(complained().length).toBeLessThan(16_000);
  if (exit === 2) expect(complained()).toMatch(/\S/);
}

/** Faults of a file as a whole, which have no line. */
const wholeFile = ['file-empty', 'file-too-large', 'file-missing', 'nothing-found'];

/** A refusal of a file names it, and for every fault the line and the column, unless the file as a whole is meant. */
export function expectPlaced({ exit, complained }: Outcome, path: string): void {
  if (exit !== 2) return;
  const faults = complained()
    .split(/\n(?=\S)/)
    .filter((part) => part.startsWith(path) && / {2}(?:error|warning) {2}/.test(part));
  expect(faults).not.toEqual([]);
  const unplaced = faults.filter(
    (part) => !/^[^\n]*?:\d+:\d+ {2}/.test(part) && !wholeFile.some((code) => part.includes(`${code}: docs`)),
  );
  expect(unplaced).toEqual([]);
}
