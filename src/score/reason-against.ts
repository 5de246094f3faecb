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
  /** Somebody answered who may not be named, and too few of them. */
  readonly withheld: boolean;
};

/** Why a node has no score, if it has none: its core question, or half of what applies, must be answered. */
export function reasonAgainst({
  asked,
  applicable,
  answered,
  nobodyKnows,
  core,
  withheld,
}: QuestionCounts): NotAssessed | undefined {
  if (asked === 0) return 'not-asked';
  if (applicable === 0) return 'does-not-apply';
  if (answered === 0) return silenceOf(nobodyKnows, withheld);
  return answered * 2 < applicable && !core ? 'too-few-answers' : undefined;
}

function silenceOf(nobodyKnows: boolean, withheld: boolean): NotAssessed {
  if (nobodyKnows) return 'nobody-knows';
  return withheld ? 'withheld' : 'not-asked';
}
