import { describe, expect, it } from 'vitest';
import type { OutcomeChance } from '../../src/model/diagnosis.ts';
import { caseOf } from '../../src/report/case-of.ts';
import { hurtOutcomes } from '../../src/report/hurt-outcomes.ts';
import { theTroubledInput } from '../support/the-troubled-company.ts';

type Known = { readonly belief?: number; readonly answers?: number };

/** The outcomes named where the repair takes this much from each, and this is known of them. */
function namedWhere(
  outcomes: readonly OutcomeChance[],
  known: Readonly<Record<string, Known>> = {},
): readonly string[] {
  const input = theTroubledInput();
  const nodes = input.diagnosis.nodes.map((each) =>
    each.kind === 'outcome' ? { ...each, belief: 0.9, answers: 1, ...known[each.node] } : each,
  );
  const relief = { benefit: 0.2, outcomes };
  return hurtOutcomes(caseOf({ ...input, diagnosis: { ...input.diagnosis, nodes, relief } }));
}

const [first, second] = ['prospects-do-not-buy', 'customers-leave'];

describe('the outcomes that a headline names', () => {
  it('are those that the repair helps most, the second only where it gains half as much', () => {
    expect(
      namedWhere([
        { outcome: second, chance: 0.4 },
        { outcome: first, chance: 0.2 },
      ]),
    ).toEqual([second, first]);
    expect(
      namedWhere([
        { outcome: second, chance: 0.4 },
        { outcome: first, chance: 0.19 },
      ]),
    ).toEqual([second]);
  });

  it('are none that is not there, or that nothing would change', () => {
    expect(namedWhere([{ outcome: first, chance: 0.4 }], { [first]: { belief: 0.49 } })).toEqual([]);
    expect(namedWhere([{ outcome: first, chance: 0 }])).toEqual([]);
  });

  it('are none that nobody was asked about, unless nobody was asked about any', () => {
    const eased = [
      { outcome: first, chance: 0.4 },
      { outcome: second, chance: 0.3 },
    ];
    expect(namedWhere(eased, { [first]: { answers: 0 } })).toEqual([second]);
    const unasked = { [first]: { answers: 0 }, [second]: { answers: 0 } };
    expect(namedWhere(eased, unasked)).toEqual([first, second]);
  });
});
