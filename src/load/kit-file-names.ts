import type { SourceText } from '../model/source.ts';
import { limits } from './limits.ts';
import { namedFilesOf } from './named-files-of.ts';
import { parseWritten } from './parse-written.ts';

/**
 * The names of the files that must be read beside a `kit.yaml`, sorted, each once; relative to its folder and
 * never outside it. A root that cannot be read asks for none: `loadKit` says why.
 */
export function kitFileNames(root: SourceText): readonly string[] {
  const { tree } = parseWritten(root, limits.kitFileLength);
  if (tree === undefined) return [];
  return [...new Set(namedFilesOf(tree).map(({ name }) => name))].toSorted();
}
