import type { Artifact } from '../model/artifact.ts';
import type { Kit } from '../model/kit.ts';
import type { ScoreRow } from './score-row.ts';
import { writeJson } from './write-json.ts';

/** Scores for machines: overall, domains and nodes of each row, in the order given. */
export function renderScoreJson(rows: readonly ScoreRow[], kit: Kit): Artifact {
  const body = {
    schemaVersion: 1,
    kit: { id: kit.id, version: kit.version, digest: kit.digest },
    rows: rows.map(({ scorecard: { overall, domains, nodes }, ...row }) => ({
      ...row,
      overall,
      domains,
      nodes: nodes.map(({ node, value, coverage }) => ({ node, value, coverage })),
    })),
  };
  return { body: writeJson(body), mediaType: 'application/json', suffix: '.json' };
}
