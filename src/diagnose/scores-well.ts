import type { Kit } from '../model/kit.ts';
import type { ScoreValue, Scorecard } from '../model/scorecard.ts';

/** Every domain that applies is assessed and not weak, and the whole is sound: without it, health is only a hope. */
export function scoresWell({ domains, thresholds: { bands } }: Kit, scorecard: Scorecard): boolean {
  const values = new Map(scorecard.domains.map(({ domain, value }) => [domain, value]));
  const isWellOrIdle = (value: ScoreValue | undefined): boolean =>
    scoresFrom(value, bands.fragile) ||
    (value?.state === 'not-assessed' && value.reason === 'does-not-apply');
  return (
    scoresFrom(scorecard.overall.value, bands.sound) &&
    domains.every(({ id }) => isWellOrIdle(values.get(id)))
  );
}

function scoresFrom(value: ScoreValue | undefined, least: number): boolean {
  return value?.state === 'assessed' && value.score >= least;
}
