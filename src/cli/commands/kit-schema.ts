import type { World } from '../../io/world.ts';
import { writeText } from '../../io/write-text.ts';
import { fileKinds, jsonSchemaOf } from '../../load/json-schema-of.ts';
import { exitCodes, type ExitCode } from '../exit-codes.ts';
import { tellProblems } from '../tell-problems.ts';

/** Prints the JSON Schema of one kind of file. */
export async function kitSchema(world: World, asked: string): Promise<ExitCode> {
  const kind = fileKinds.find((one) => one === asked);
  if (kind === undefined) {
    // As one text: a list would be cut.
    const args = { value: asked, allowed: fileKinds.join(', ') };
    const place = { kind: 'flag', flag: '<kind>' } as const;
    return tellProblems(world, [{ code: 'flag-unknown-value', severity: 'error', place, args }]);
  }
  await writeText(world.output, `${JSON.stringify(jsonSchemaOf(kind), null, 2)}\n`);
  return exitCodes.fine;
}
