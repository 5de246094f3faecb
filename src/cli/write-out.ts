import { writeOutline } from '../explain/write-outline.ts';
import { hasUnicode } from '../io/has-unicode.ts';
import { widthOf } from '../io/width-of.ts';
import type { World } from '../io/world.ts';
import { writeArtifact } from '../io/write-artifact.ts';
import type { Outline } from '../model/outline.ts';
import { writeJson } from '../render/write-json.ts';
import { exitCodes, type ExitCode } from './exit-codes.ts';
import type { OutlineOptions } from './handlers.ts';
import { tellProblems } from './tell-problems.ts';

/** The same finding for a program and for a reader. */
export type Finding = { readonly data: object; readonly outline: Outline };

/** Writes a finding to standard output, as JSON or as plain text. */
export async function writeOut(
  world: World,
  { format, width }: OutlineOptions,
  { data, outline }: Finding,
): Promise<ExitCode> {
  const { output, env } = world;
  const look = { width: width ?? widthOf(output, env), unicode: hasUnicode(output, env) };
  const body = format === 'json' ? writeJson({ schemaVersion: 1, ...data }) : writeOutline(outline, look);
  const problem = await writeArtifact(world, { path: '-', force: false }, body);
  return problem === undefined ? exitCodes.fine : tellProblems(world, [problem]);
}
