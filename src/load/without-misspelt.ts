import type { Fault } from './fault.ts';

/** Leaves out a missing field whose misspelt name stands beside it: one slip, one complaint. */
export function withoutMisspelt(faults: readonly Fault[]): readonly Fault[] {
  const meant = new Set(
    faults.flatMap(({ code, path, args }) =>
      code === 'unknown-field' && typeof args['suggestion'] === 'string'
        ? [nameOf([...path.slice(0, -1), args['suggestion']])]
        : [],
    ),
  );
  return faults.filter(({ code, path }) => code !== 'missing-field' || !meant.has(nameOf(path)));
}

function nameOf(path: Fault['path']): string {
  return JSON.stringify(path);
}
