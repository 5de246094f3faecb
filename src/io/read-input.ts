import type { Result } from '../model/problem.ts';
import type { SourceText } from '../model/source.ts';
import { decodeText } from './decode-text.ts';
import { pathProblem } from './path-problem.ts';
import { readingFault } from './reading-fault.ts';
import type { World } from './world.ts';

/** Standard input to its end, at most `limit` bytes; a terminal there is refused instead of waited on. */
export async function readInput(world: Pick<World, 'input'>, limit: number): Promise<Result<SourceText>> {
  if (world.input.isTTY === true) {
    return { ok: false, problems: [pathProblem('file-not-regular', '-')] };
  }
  const pieces: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const piece of world.input) {
      const bytes = Buffer.from(piece);
      size += bytes.length;
      if (size > limit) return { ok: false, problems: [pathProblem('file-too-large', '-', { limit })] };
      pieces.push(bytes);
    }
  } catch (fault) {
    return { ok: false, problems: [readingFault('-', fault)] };
  }
  return decodeText('-', Buffer.concat(pieces));
}
