import type { Offsets, YamlTree, YamlValue } from '../../src/load/yaml-tree.ts';

/** Where everything in a tree begins, lists and maps in the order of the text. */
export function layoutOfTree({ value, start, offsets }: YamlTree): readonly unknown[] {
  const below = (inner: YamlValue): readonly (Offsets | undefined)[] =>
    typeof inner === 'object' && inner !== null
      ? [offsets.get(inner), ...Object.values(inner).flatMap((child: YamlValue) => below(child))]
      : [];
  return [start, ...below(value)];
}
