import { describe, expect, it } from 'vitest';
import { drawsOf } from '../../src/numbers/draws-of.ts';
import { mean } from '../../src/numbers/mean.ts';
import { sampleVariance } from '../../src/numbers/sample-variance.ts';
import type { Panel, PanelVoice } from '../../src/numbers/panels-of.ts';
import { resampleNode } from '../../src/score/resample-node.ts';
import { rostersOf } from '../../src/score/rosters-of.ts';

const voice = (id: string, ...levels: readonly number[]): PanelVoice => ({
  id,
  levels,
  weights: levels.map(() => 1),
});

const sellers = (...voices: readonly PanelVoice[]): Panel => [{ group: 'rep', voices }];

/** Scores of the panel of `node` while `others` speak on another node. */
function scoresOf(panel: Panel, others: Panel = []): readonly number[] {
  const panels = new Map([
    ['other', others],
    ['node', panel],
  ]);
  const resamples = 2000;
  const likeness = { item: 0.5, respondent: 0.3 };
  return [
    ...resampleNode(panel, rostersOf(panels, resamples, 'seed'), {
      resamples,
      draws: drawsOf('node'),
      likeness,
    }),
  ];
}

const spreadOf = (scores: readonly number[]): number => Math.sqrt(sampleVariance(scores));

describe('the people of a role group', () => {
  it('stand in the order of their ids, whichever node they speak on first', () => {
    const panels = new Map([
      ['x', sellers(voice('zed', 1))],
      ['y', sellers(voice('mia', 1), voice('ann', 1), voice('zed', 1))],
    ]);
    const [roster, ...others] = rostersOf(panels, 5, 'seed');
    expect(others).toEqual([]);
    expect(roster).toMatchObject({ group: 'rep', voices: ['ann', 'mia', 'zed'] });
    expect(roster?.picks).toHaveLength(10);
    expect([...(roster?.picks ?? [])].every((pick) => pick >= 0 && pick < 3)).toBe(true);
  });
});

describe('a resample', () => {
  it('gives a score though everybody it draws is silent on the node', () => {
    const silent = sellers(...['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((id) => voice(id, 2)));
    const scores = scoresOf(sellers(voice('x', 4), voice('y', 4), voice('z', 4)), silent);
    expect(new Set(scores)).toEqual(new Set([100]));
  });

  it('passes over the silent and keeps all who spoke', () => {
    const panel = sellers(voice('x', 0), voice('y', 2), voice('z', 4));
    const silent = sellers(...['a', 'b', 'c'].map((id) => voice(id, 2)));
    const scores = scoresOf(panel, silent);
    expect(Math.abs(mean(scores) - 50)).toBeLessThan(3);
    // A single voice of the three would scatter by 41 points.
    expect(spreadOf(scores)).toBeLessThan(33);
  });

  it('takes any of those who spoke, where everybody it draws is silent', () => {
    const silent = sellers(...Array.from({ length: 40 }, (_, at) => voice(`a${at}`, 2)));
    const scores = scoresOf(sellers(voice('x', 0), voice('y', 4), voice('z', 4)), silent);
    // Nobody of the three is drawn in 5 % of the cases, and x alone in 8.6 %: with a third of the former that makes 10 %.
    const share = scores.filter((score) => score === 0).length / scores.length;
    expect(Math.abs(share - 0.102)).toBeLessThan(0.015);
  });

  it('scatters by the error of answers and people that are alike where two or fewer speak, and stays between both ends', () => {
    expect(spreadOf(scoresOf(sellers(voice('x', 2)))) / (0.8 * 25)).toBeCloseTo(1, 1);
    expect(
      spreadOf(scoresOf(sellers(voice('x', 2), voice('y', 2)))) / (0.8 * 25 * Math.sqrt(0.65)),
    ).toBeCloseTo(1, 1);
    expect(spreadOf(scoresOf(sellers(voice('x', 2), voice('y', 2), voice('z', 2))))).toBe(0);
    const low = scoresOf(sellers(voice('x', 0)));
    expect(Math.min(...low)).toBe(0);
    expect(low.filter((score) => score === 0).length / low.length).toBeCloseTo(0.5, 1);
    expect(Math.max(...scoresOf(sellers(voice('x', 4))))).toBe(100);
  });

  it.each([1, 2, 9, 39])('scatters no more and no less where %d others of the role are silent', (others) => {
    const silent = sellers(...Array.from({ length: others }, (_, at) => voice(`a${at}`, 2)));
    expect(spreadOf(scoresOf(sellers(voice('x', 2)), silent)) / (0.8 * 25)).toBeCloseTo(1, 1);
    const two = spreadOf(scoresOf(sellers(voice('x', 2), voice('y', 2)), silent));
    expect(two / (0.8 * 25 * Math.sqrt(0.65))).toBeCloseTo(1, 1);
  });
});
