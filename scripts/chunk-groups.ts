import { fileURLToPath } from 'node:url';
import type { Rolldown } from 'tsdown';

type Chunk = { readonly name: string; readonly roots: readonly string[] };

/**
 * Files of the package that are loaded together, first come first served. Finding and opening a file costs more than
 * reading on in one, and the usual splitting makes a file for every set of commands that share a line of code: half
 * the time of a small command went there. Each takes what its roots import and the earlier ones have not taken, so
 * that files never need each other in circles. Nothing here may import what only some pages need.
 */
const chunks: readonly Chunk[] = [
  { name: 'start', roots: ['cli/main.ts'] },
  { name: 'program', roots: ['cli/run-program.ts'] },
  {
    name: 'scoring',
    roots: [
      'cli/commands/score.ts',
      'cli/score-in-bulk.ts',
      'cli/score-on-page.ts',
      'render/score-ndjson.ts',
    ],
  },
  { name: 'table', roots: ['render/terminal/render-score-table.ts'] },
  {
    name: 'model',
    roots: [
      'check-model.ts',
      'io/read-source.ts',
      'load/error-at.ts',
      'load/parse-written.ts',
      'text/text-hash.ts',
      'text/quoted.ts',
    ],
  },
  { name: 'reporting', roots: ['cli/commands/demo.ts', 'render/terminal/render-terminal.ts'] },
  { name: 'kit', roots: ['cli/load-kit-folder.ts'] },
];

type Context = { readonly getModuleInfo: (id: string) => Rolldown.ModuleInfo | null };

type Group = {
  readonly name: (id: string, context: Context) => string | null;
  /** Earlier ones first, for each group also takes what its modules import. */
  readonly priority: number;
};

/** The groups for the bundler; whatever belongs to none is left to its usual splitting. */
export function chunkGroups(): Group[] {
  let taken: ReadonlyMap<string, string> | undefined;
  return chunks.map(({ name }, turn) => ({
    name: (id, context) => {
      taken ??= takenBy(context);
      return taken.get(id) === name ? name : null;
    },
    priority: chunks.length - turn,
  }));
}

function takenBy(context: Context): ReadonlyMap<string, string> {
  const taken = new Map<string, string>();
  for (const { name, roots } of chunks) {
    const open = roots.map((root) => fileURLToPath(new URL(`../src/${root}`, import.meta.url)));
    for (let id = open.pop(); id !== undefined; id = open.pop()) {
      if (taken.has(id)) continue;
      taken.set(id, name);
      const found = context.getModuleInfo(id);
      if (found === null) throw new Error(`No such module: ${id}. See scripts/chunk-groups.ts.`);
      open.push(...found.importedIds.filter((each) => !each.startsWith('node:')));
    }
  }
  return taken;
}
