import { readSourceNow } from '../io/read-source-now.ts';
import type { World } from '../io/world.ts';
import type { Kit } from '../model/kit.ts';
import type { Result } from '../model/problem.ts';
import type { ScoreBatch } from '../model/score-batch.ts';
import { linesOf, placeAt } from '../text/place-at.ts';
import { findKit } from './find-kit.ts';
import type { NamedKit } from './kit-named-in.ts';
import { kitNamedIn } from './kit-named-in.ts';
import { onLine } from './on-line.ts';

/** The kit for sheets in bulk: the one asked for, else that of the first sheet of the first batch that names one. */
export function kitOfBatch(
  world: World,
  batch: ScoreBatch | undefined,
  asked: string | undefined,
): Promise<Result<Kit>> {
  if (batch?.kind !== 'paths') return findKit(world, { asked, named: batch && namedInLines(batch) });
  for (const path of batch.paths) {
    const source = readSourceNow(world, path);
    const named = source.ok ? kitNamedIn(source.value) : undefined;
    if (named !== undefined) return findKit(world, { asked, named, near: path });
  }
  return findKit(world, { asked, near: batch.paths[0] });
}

function namedInLines({ lines, first }: Extract<ScoreBatch, { kind: 'lines' }>): NamedKit | undefined {
  for (const [index, text] of lines.entries()) {
    if (typeof text !== 'string') continue;
    const found = /("kit"\s*:\s*)"([a-z0-9-]+)@/.exec(text);
    const [, before = '', id] = found ?? [];
    if (found === null || id === undefined) continue;
    const place = placeAt(linesOf({ path: '-', text }), found.index + before.length);
    return { id, place: onLine(place, first + index) };
  }
  return undefined;
}
