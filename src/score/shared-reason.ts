import type { NotAssessed, ScoreValue } from '../model/scorecard.ts';

/** Why a whole has no score: the reason all of its parts share, otherwise too little coverage. */
export function sharedReason(parts: readonly { readonly value: ScoreValue }[]): NotAssessed {
  const [first, ...others] = parts.map(({ value }) =>
    value.state === 'assessed' ? 'too-little-coverage' : value.reason,
  );
  if (first === undefined) return 'does-not-apply';
  return others.every((reason) => reason === first) ? first : 'too-little-coverage';
}
