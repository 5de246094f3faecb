import type { SourceText } from '../model/source.ts';
import type { KitFiles } from './kit-reading.ts';
import { schemaFiles } from './schema-files.ts';

/** The path of the schema in the line that tells an editor which one a file follows. */
const schemaLine = /^(# yaml-language-server: \$schema=)\S*?([a-z]+\.schema\.json)$/m;

/**
 * The files of a copy of a kit by their names in its folder: its texts with comments and ids as they are, and beside
 * them the schemas, to which the first lines now point.
 */
export function writeKitCopy({ root, others }: KitFiles): ReadonlyMap<string, string> {
  const texts: readonly (readonly [string, SourceText])[] = [['kit.yaml', root], ...others];
  return new Map([
    ...texts.map(([name, { text }]) => [name, pointed(name, text)] as const),
    ...schemaFiles(),
  ]);
}

/** A file in a folder below the kit has to climb to reach the schemas. */
function pointed(name: string, text: string): string {
  const up = name.split('/').length === 1 ? './' : '../'.repeat(name.split('/').length - 1);
  return text.replace(schemaLine, (_whole, begin: string, file: string) => `${begin}${up}schemas/${file}`);
}
