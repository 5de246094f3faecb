import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { kitFileNames } from '../../src/load/kit-file-names.ts';
import { loadKit } from '../../src/load/load-kit.ts';
import type { Kit } from '../../src/model/kit.ts';
import type { SourceText } from '../../src/model/source.ts';
import { once } from './once.ts';

/** The kit that is shipped, from its YAML files as they are today; read once for all tests of a worker. */
export const theShippedKit = once(readShippedKit);

function readShippedKit(): Kit {
  const root = textOf('kit.yaml');
  const others = kitFileNames(root).map((name) => [name, textOf(name)] as const);
  const loaded = loadKit({ root, others: new Map(others) });
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems, undefined, 1));
  return loaded.value;
}

function textOf(name: string): SourceText {
  const path = `questionnaires/sales-ecosystem/${name}`;
  return { path, text: readFileSync(fileURLToPath(new URL(`../../${path}`, import.meta.url)), 'utf8') };
}
