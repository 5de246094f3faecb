import type { Artifact } from '../model/artifact.ts';
import type { Kit } from '../model/kit.ts';
import type { SlimScores } from '../model/slim-scores.ts';
import type { RenderOptions } from './renderer.ts';

/** One sheet, or one assessment, and what it scored. */
export type ScoreRow = {
  readonly company: string;
  readonly wave: string;
  /** Absent where the row stands for a whole assessment. */
  readonly sheet?: { readonly path: string; readonly respondent: string; readonly roles: readonly string[] };
  readonly scorecard: SlimScores;
};

export type ScoreRenderer = (rows: readonly ScoreRow[], kit: Kit, options: RenderOptions) => Artifact;
