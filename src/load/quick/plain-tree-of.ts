import type { SourceText } from '../../model/source.ts';
import { linesOf } from '../../text/place-at.ts';
import type { EntryOffsets, YamlTree } from '../yaml-tree.ts';
import type { MapBlock } from './block.ts';
import { mapIn, valueBehind } from './block.ts';
import { beginPlain, isPlainEnd } from './begin-plain.ts';
import type { Scan } from './scan.ts';

type Noted = Map<object, Map<string, EntryOffsets>>;

/**
 * The same as `plainValueOf`, with the places of all keys, and of what stands behind them unless it is a list or
 * nothing.
 */
export function plainTreeOf(source: SourceText): YamlTree | undefined {
  const offsets: Noted = new Map();
  const scan = beginPlain(source.text, (map, name, key, value) => {
    const entries = offsets.get(map) ?? new Map<string, EntryOffsets>();
    offsets.set(map, entries.set(name, { key, value }));
  });
  if (scan === undefined) return undefined;
  const start = scan.at();
  const block = notedMapIn(offsets, scan, 0);
  return isPlainEnd(scan, block) ? { lines: linesOf(source), value: block.value, start, offsets } : undefined;
}

function notedMapIn(offsets: Noted, scan: Scan, indent: number): MapBlock | undefined {
  const entries = new Map<string, EntryOffsets>();
  const block = mapIn(scan, indent, (_, within, name) => {
    const behind = scan.at();
    const key = behind - 1 - name.length;
    let value = behind + scan.skipSpaces();
    const read = valueBehind(scan, within, (below, deeper) => {
      value = below.at();
      return notedMapIn(offsets, below, deeper);
    });
    entries.set(name, { key, value });
    return read;
  });
  if (block !== undefined) offsets.set(block.value, entries);
  return block;
}
