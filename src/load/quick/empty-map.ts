import type { YamlValue } from '../yaml-tree.ts';

/** A map without a prototype, as every map of YAML is here. */
export function emptyMap(): Record<string, YamlValue> {
  const map: Record<string, YamlValue> = {};
  Object.setPrototypeOf(map, null);
  return map;
}
