import type { Problem, Result } from '../model/problem.ts';
import type { BulkSource } from './batches-of.ts';

export type SourceFlags = { readonly pathsFrom?: string; readonly stdinNdjson?: boolean };

/** Where the sheets to score come from: paths, a list of paths, or a stream. Problems: usage. */
export function bulkSourceOf(
  given: readonly string[],
  { pathsFrom, stdinNdjson = false }: SourceFlags,
): Result<BulkSource> {
  const ways: readonly BulkSource[] = [
    ...(given.length > 0 ? [{ kind: 'paths' as const, given }] : []),
    ...(pathsFrom === undefined ? [] : [{ kind: 'list' as const, path: pathsFrom }]),
    ...(stdinNdjson ? [{ kind: 'stream' as const }] : []),
  ];
  const [way, ...others] = ways;
  if (way === undefined) return { ok: false, problems: [usage('<paths...>', 'no sheets are named')] };
  if (others.length === 0) return { ok: true, value: way, problems: [] };
  const reason = 'sheets come from paths, from a list or from a stream, not from two of them';
  return {
    ok: false,
    problems: [usage(pathsFrom === undefined ? '--stdin-ndjson' : '--paths-from', reason)],
  };
}

function usage(flag: string, reason: string): Problem {
  return { code: 'usage', severity: 'error', place: { kind: 'flag', flag }, args: { reason } };
}
