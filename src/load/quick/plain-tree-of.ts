import type { SourceText } from '../../model/source.ts';
import { linesOf } from '../../text/place-at.ts';
import type { EntryOffsets, Offsets, YamlTree } from '../yaml-tree.ts';
import type { MapBlock } from './block.ts';
import { listIn, mapIn, valueBehind } from './block.ts';
import { startOf } from './folded-in.ts';
import { beginPlain, isPlainEnd } from './begin-plain.ts';
import { sign, type Scan } from './scan.ts';

type NotedMaps = Map<object, Map<string, EntryOffsets>>;

/** The same as `plainValueOf`, with every place, just as `parseYaml` gives it. */
export function plainTreeOf(source: SourceText): YamlTree | undefined {
  const maps: NotedMaps = new Map();
  const lists = new Map<object, number[]>();
  const scan = beginPlain(source.text, {
    noteKey: (map, name, key, value) => {
      const entries = maps.get(map) ?? new Map<string, EntryOffsets>();
      maps.set(map, entries.set(name, { key, value }));
    },
    noteItem: (list, item) => {
      const items = lists.get(list) ?? [];
      lists.set(list, items);
      items.push(item);
    },
  });
  if (scan === undefined) return undefined;
  const start = scan.at();
  const block = notedMapIn(maps, scan, 0);
  if (!isPlainEnd(scan, block)) return undefined;
  const offsets = new Map<object, Offsets>([...maps, ...lists]);
  return { lines: linesOf(source), value: block.value, start, offsets };
}

function notedMapIn(maps: NotedMaps, scan: Scan, indent: number): MapBlock | undefined {
  const entries = new Map<string, EntryOffsets>();
  const block = mapIn(scan, indent, (_, within, name) => {
    const key = scan.at() - 1 - name.length;
    scan.skipSpaces();
    // What is empty stands nowhere: it is named by its key.
    let value = isEmpty(scan.code()) ? key : startOf(scan);
    const read = valueBehind(scan, within, (below, deeper, isList) => {
      value = below.at();
      const mapOf = (at: Scan, column: number): MapBlock | undefined => notedMapIn(maps, at, column);
      return isList ? listIn(below, deeper, mapOf) : mapOf(below, deeper);
    });
    entries.set(name, { key, value });
    return read;
  });
  if (block !== undefined) maps.set(block.value, entries);
  return block;
}

function isEmpty(code: number): boolean {
  return code === sign.newline || code === sign.hash;
}
