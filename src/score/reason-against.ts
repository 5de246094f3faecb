import type { NotAssessed } from '../model/scorecard.ts';

/** What became of the questions of one node, counted. */
export type QuestionCounts = {
  /** Questions that can be scored at all. */
  readonly asked: number;
  readonly applicable: number;
  readonly answered: number;
  readonly nobodyKnows: boolean;
  /** Whether the core question was answered. */
  readonly core: boolean;
};

/** Why a node has no score, if it has none: its core question, or half of what applies, must be answered. */
export function reasonAgainst({
  asked,
  applicable,
  answered,
  nobodyKnows,
  core,
}: QuestionCounts): NotAssessed | undefined {
  if (asked === 0) return 'not-asked';
  if (applicable === 0) return 'does-not-apply';
  if (answered === 0) return nobodyKnows ? 'nobody-knows' : 'not-asked';
  return answered * 2 < applicable && !core ? 'too-few-answers' : undefined;
}
