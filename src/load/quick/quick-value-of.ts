import type { Event, ScalarEvent } from 'js-yaml';
import { EVENT_ID } from 'js-yaml';
import { forbiddenCharactersOf } from '../forbidden-characters-of.ts';
import { limits } from '../limits.ts';
import { isScalarFault, readScalar } from '../read-scalar.ts';
import { yamlEventsOf } from '../yaml-events-of.ts';
import type { YamlValue } from '../yaml-tree.ts';
import { emptyMap } from './empty-map.ts';

/**
 * The value of a YAML text that `parseYaml` reads without any problem, in one pass and without places; undefined for
 * every text about which there is something to say, and for some others. Maps have no prototype.
 */
export function quickValueOf(text: string): YamlValue | undefined {
  if (text.length > limits.sheetLength || hasForbidden(text)) return undefined;
  const events = yamlEventsOf(text);
  // Whatever is wrong, the other lane finds it again and says it.
  if ('reason' in events) return undefined;
  const builder: Builder = { text, root: undefined, frames: [], key: undefined, entries: 0, documents: 0 };
  for (const event of events) if (!takes(builder, event)) return undefined;
  return builder.root;
}

type Builder = {
  readonly text: string;
  readonly frames: Frame[];
  root: YamlValue | undefined;
  /** Of the innermost map: the key whose value comes next. */
  key: string | undefined;
  entries: number;
  documents: number;
};

type Frame =
  | { readonly list: YamlValue[]; readonly map: undefined }
  | { readonly list: undefined; readonly map: Record<string, YamlValue> };

const plain = /^[\t\n\r -~]*$/;

function hasForbidden(text: string): boolean {
  return !plain.test(text) && forbiddenCharactersOf(text, 1).length > 0;
}

function takes(builder: Builder, event: Event): boolean {
  switch (event.type) {
    case EVENT_ID.DOCUMENT:
      builder.documents += 1;
      return builder.documents === 1;
    case EVENT_ID.SCALAR:
      return takesScalar(builder, event);
    case EVENT_ID.SEQUENCE:
      return isBare(event) && opens(builder, { list: [], map: undefined });
    case EVENT_ID.MAPPING:
      return isBare(event) && opens(builder, { list: undefined, map: emptyMap() });
    case EVENT_ID.ALIAS:
      return false;
    case EVENT_ID.POP:
      builder.key = undefined;
      builder.frames.pop();
      return true;
  }
}

function takesScalar(builder: Builder, event: ScalarEvent): boolean {
  if (!isBare(event)) return false;
  const value = readScalar(builder.text, event);
  if (isScalarFault(value)) return false;
  const map = builder.frames.at(-1)?.map;
  if (map === undefined || builder.key !== undefined) return adds(builder, value);
  if (!isNewKey(value, map)) return false;
  builder.key = value;
  return true;
}

function isNewKey(value: YamlValue, map: Readonly<Record<string, YamlValue>>): value is string {
  if (typeof value !== 'string' || value === '__proto__') return false;
  return value.length <= limits.keyLength && map[value] === undefined;
}

function opens(builder: Builder, frame: Frame): boolean {
  if (!adds(builder, frame.list ?? frame.map)) return false;
  builder.frames.push(frame);
  return true;
}

function adds(builder: Builder, value: YamlValue): boolean {
  const frame = builder.frames.at(-1);
  if (frame === undefined) {
    builder.root = value;
    return true;
  }
  builder.entries += 1;
  if (frame.list !== undefined) frame.list.push(value);
  else if (builder.key !== undefined) frame.map[builder.key] = value;
  // A list or map in the place of a key.
  else return false;
  builder.key = undefined;
  return builder.entries <= limits.entries;
}

function isBare(event: { readonly anchorStart: number; readonly tagStart: number }): boolean {
  return event.anchorStart < 0 && event.tagStart < 0;
}
