import type { AliasEvent, Event, MappingEvent, ScalarEvent, SequenceEvent } from 'js-yaml';
import { EVENT_ID } from 'js-yaml';
import type { Problem, ProblemArgs, ProblemCode } from '../model/problem.ts';
import { limits } from './limits.ts';
import type { Lines } from '../text/place-at.ts';
import { placeAt } from '../text/place-at.ts';
import { errorAt } from './error-at.ts';
import { isScalarFault, readScalar } from './read-scalar.ts';
import type { EntryOffsets, Offsets, YamlTree, YamlValue } from './yaml-tree.ts';

export type BuiltTree = { readonly tree: YamlTree; readonly problems: readonly Problem[] };

/** One pass over the parser's events. What is refused becomes null and a problem; the rest is still read. */
export function buildTree(lines: Lines, events: readonly Event[]): BuiltTree {
  const builder: Builder = {
    lines,
    problems: [],
    offsets: new Map(),
    frames: [],
    root: undefined,
    entries: 0,
    documents: 0,
    stopped: false,
  };
  for (const event of events) {
    if (builder.stopped) break;
    takeEvent(builder, event);
  }
  const root = builder.root ?? { value: null, start: 0 };
  return { tree: { lines, ...root, offsets: builder.offsets }, problems: builder.problems };
}

type Builder = {
  readonly lines: Lines;
  readonly problems: Problem[];
  readonly offsets: Map<object, Offsets>;
  readonly frames: Frame[];
  root: { value: YamlValue; start: number } | undefined;
  entries: number;
  documents: number;
  stopped: boolean;
};

/** An open list or map; `key` is the key whose value comes next, `skipped` one that cannot be kept. */
type Frame =
  | { readonly kind: 'list'; readonly value: YamlValue[]; readonly offsets: number[]; readonly start: number }
  | {
      readonly kind: 'map';
      readonly value: Record<string, YamlValue>;
      readonly offsets: Map<string, EntryOffsets>;
      readonly start: number;
      key: { readonly text: string | undefined; readonly offset: number } | undefined;
      /** Keys that repeat in a row, in an entry of a list, and the number of the problem that tells them. */
      repeats: Repeats | undefined;
    };

type Repeats = { readonly fields: Set<string>; readonly problem: number };

type Properties = Pick<ScalarEvent, 'anchorStart' | 'tagStart'>;

function takeEvent(builder: Builder, event: Event): void {
  switch (event.type) {
    case EVENT_ID.DOCUMENT:
      builder.documents += 1;
      return;
    case EVENT_ID.SCALAR:
      takeScalar(builder, event);
      return;
    case EVENT_ID.SEQUENCE:
    case EVENT_ID.MAPPING:
      openCollection(builder, event);
      return;
    case EVENT_ID.ALIAS:
      takeAlias(builder, event);
      return;
    case EVENT_ID.POP:
      builder.frames.pop();
      return;
  }
}

function takeScalar(builder: Builder, event: ScalarEvent): void {
  if (isSecondDocument(builder, event.valueStart)) return;
  const offset = startOfScalar(builder, event);
  refuseProperties(builder, event);
  const value = readScalar(builder.lines.source.text, event);
  if (isScalarFault(value)) report(builder, offset, value.code, value.args);
  addNode(builder, isScalarFault(value) ? null : value, offset);
}

function openCollection(builder: Builder, event: SequenceEvent | MappingEvent): void {
  if (isSecondDocument(builder, event.start)) return;
  refuseProperties(builder, event);
  const frame: Frame =
    event.type === EVENT_ID.SEQUENCE
      ? { kind: 'list', value: [], offsets: [], start: event.start }
      : {
          kind: 'map',
          value: emptyMap(),
          offsets: new Map(),
          start: event.start,
          key: undefined,
          repeats: undefined,
        };
  builder.offsets.set(frame.value, frame.offsets);
  addNode(builder, frame.value, event.start);
  builder.frames.push(frame);
}

function takeAlias(builder: Builder, event: AliasEvent): void {
  const offset = event.anchorStart - 1;
  report(builder, offset, 'yaml-alias');
  addNode(builder, null, offset);
}

function isSecondDocument(builder: Builder, offset: number): boolean {
  if (builder.documents < 2) return false;
  builder.stopped = true;
  report(builder, Math.max(0, offset), 'yaml-many-documents');
  return true;
}

function refuseProperties(builder: Builder, event: Properties): void {
  if (event.anchorStart >= 0) report(builder, event.anchorStart - 1, 'yaml-alias');
  if (event.tagStart >= 0) report(builder, event.tagStart, 'yaml-tag');
}

/** An empty scalar stands nowhere: it is named by its key, or by the list it is in. */
function startOfScalar(builder: Builder, event: ScalarEvent): number {
  if (event.valueStart >= 0) {
    const quoted = builder.lines.source.text[event.valueStart - 1];
    return quoted === '"' || quoted === "'" ? event.valueStart - 1 : event.valueStart;
  }
  const frame = builder.frames.at(-1);
  if (frame === undefined) return 0;
  return frame.kind === 'map' && frame.key !== undefined ? frame.key.offset : frame.start;
}

function addNode(builder: Builder, value: YamlValue, offset: number): void {
  const frame = builder.frames.at(-1);
  if (frame === undefined) {
    builder.root = { value, start: offset };
    return;
  }
  if (frame.kind === 'map' && frame.key === undefined) {
    frame.key = { text: keyTextOf(builder, value, offset), offset };
    return;
  }
  countEntry(builder, offset);
  if (frame.kind === 'list') {
    frame.offsets.push(offset);
    frame.value.push(value);
    return;
  }
  addPair(builder, frame, value, offset);
}

function addPair(
  builder: Builder,
  frame: Extract<Frame, { kind: 'map' }>,
  value: YamlValue,
  offset: number,
): void {
  const key = frame.key;
  frame.key = undefined;
  if (key?.text === undefined) return;
  const earlier = frame.offsets.get(key.text);
  if (earlier !== undefined) {
    tellRepeat(builder, frame, key.text, { earlier: earlier.key, again: key.offset });
    return;
  }
  frame.offsets.set(key.text, { key: key.offset, value: offset });
  frame.value[key.text] = value;
}

/** Words and whole numbers may be keys. `__proto__` is never a field of ours and is kept out of every value. */
function keyTextOf(builder: Builder, value: YamlValue, offset: number): string | undefined {
  const text = typeof value === 'number' && Number.isInteger(value) ? String(value) : value;
  if (typeof text !== 'string') {
    report(builder, offset, 'yaml-key-not-text');
    return undefined;
  }
  if (text === '__proto__') report(builder, offset, 'unknown-field', { field: text });
  if (text.length > limits.keyLength) {
    report(builder, offset, 'yaml-too-large', { what: 'key', limit: limits.keyLength });
  }
  return text === '__proto__' || text.length > limits.keyLength ? undefined : text;
}

function countEntry(builder: Builder, offset: number): void {
  builder.entries += 1;
  if (builder.entries > limits.entries) {
    builder.stopped = true;
    report(builder, offset, 'yaml-too-large', { what: 'entries', limit: limits.entries });
  }
}

function report(builder: Builder, offset: number, code: ProblemCode, args: ProblemArgs = {}): void {
  if (builder.problems.length < limits.problems) {
    builder.problems.push(errorAt(placeAt(builder.lines, offset), code, args));
  }
}

/** Enough to see that an entry begins anew; more would only cost time in a hostile file. */
const mostNamed = 8;

/** A row of keys that repeat in an entry of a list is told once: the next entry probably begins there. */
function tellRepeat(
  builder: Builder,
  frame: Extract<Frame, { kind: 'map' }>,
  field: string,
  at: { readonly earlier: number; readonly again: number },
): void {
  const { repeats } = frame;
  const told = repeats === undefined ? undefined : builder.problems[repeats.problem];
  if (repeats === undefined || told === undefined || repeats.fields.has(field)) {
    const isEntry = builder.frames.at(-2)?.kind === 'list';
    frame.repeats = isEntry ? { fields: new Set([field]), problem: builder.problems.length } : undefined;
    reportTwice(builder, field, at);
    return;
  }
  if (repeats.fields.size === mostNamed) return;
  const fields = [...repeats.fields.add(field)];
  builder.problems[repeats.problem] = { ...told, args: { ...told.args, fields } };
}

function reportTwice(
  builder: Builder,
  field: string,
  at: { readonly earlier: number; readonly again: number },
): void {
  if (builder.problems.length >= limits.problems) return;
  builder.problems.push({
    ...errorAt(placeAt(builder.lines, at.again), 'yaml-duplicate-key', { field }),
    other: placeAt(builder.lines, at.earlier),
  });
}

function emptyMap(): Record<string, YamlValue> {
  const map: Record<string, YamlValue> = {};
  Object.setPrototypeOf(map, null);
  return map;
}
