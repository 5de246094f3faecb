import { describe, expect, it } from 'vitest';
import { caseOf } from '../../src/report/case-of.ts';
import type { Case } from '../../src/report/case-of.ts';
import { composeAgenda } from '../../src/report/compose-agenda.ts';
import { composeCareless } from '../../src/report/compose-careless.ts';
import { composeConflicts } from '../../src/report/compose-conflicts.ts';
import { composeConsistency } from '../../src/report/compose-consistency.ts';
import { rangeOf } from '../../src/report/range-of.ts';
import type { ReportInput } from '../../src/report/report-input.ts';
import type { SplitEntry } from '../../src/model/disagreement-section.ts';
import type { Kit } from '../../src/model/kit.ts';
import type { Sheet } from '../../src/model/sheet.ts';
import { aKit, aQuestion } from '../support/a-kit.ts';
import { aMetric } from '../support/a-metric.ts';
import { aSheet, anAssessment } from '../support/a-sheet.ts';
import type { SheetSketch } from '../support/a-sheet.ts';
import { aFigure } from '../support/an-answer.ts';
import { inputOn } from '../support/a-troubled-company.ts';

const chain = aKit({
  nodes: [{ id: 'far' }, { id: 'near' }, { id: 'root' }, { id: 'end', kind: 'outcome' }],
  links: [
    ['near', 'root', 'strong'],
    ['root', 'end', 'strong'],
  ],
});

function caseWith(kit: Kit, sheets: readonly Sheet[], changed: Partial<ReportInput> = {}): Case {
  return caseOf({ ...inputOn(kit, anAssessment(...sheets)), ...changed });
}

/** Ten sellers; what each says is told by his place, 0…9. */
function tenSellers(answersOf: (place: number) => SheetSketch['answers']): readonly Sheet[] {
  return Array.from({ length: 10 }, (_, place) => {
    const answers = answersOf(place);
    return aSheet({ id: `rep-${String(place)}`, role: 'rep', ...(answers && { answers }) });
  });
}

describe('the agenda', () => {
  it('puts what stands above a named root cause before a wider gap that stands alone', () => {
    const { diagnosis } = inputOn(chain, anAssessment(aSheet()));
    const given = caseWith(chain, [aSheet()], {
      diagnosis: { ...diagnosis, verdict: { kind: 'root-cause', roots: ['root'] }, ranking: [] },
    });
    const split = (node: string, difference: number): SplitEntry => ({
      ...{ id: `split:${node}`, node, title: node, kind: 'groups', contested: false, difference },
      summary: { id: `split.${node}.summary`, text: 'Far apart.' },
    });
    const { points } = composeAgenda(given, { splits: [split('far', 3), split('near', 2)], claims: [] });
    expect(points.map(({ node }) => node)).toEqual(['near', 'far']);
  });
});

describe('the agenda of a healthy company', () => {
  it('calls nothing a suspect that is merely first in the ranking', () => {
    const well = { far: 4, near: 4, root: 4, end: 4 };
    const sheets = [
      aSheet({ answers: Object.fromEntries(Object.entries(well).map(([id, level]) => [`${id}-q`, level])) }),
    ];
    const given = caseWith(chain, sheets);
    const splits = given.diagnosis.ranking.map(({ node }): SplitEntry => ({
      ...{ id: `split:${node}`, node, title: node, kind: 'groups', contested: false, difference: 2 },
      summary: { id: `split.${node}.summary`, text: 'Far apart.' },
    }));
    const { points } = composeAgenda(given, { splits, claims: [] });
    expect(new Set(points.map(({ why }) => why.text))).toEqual(
      new Set(['People who must act together do not see the same firm.']),
    );
  });
});

describe('careless sheets', () => {
  it('are told by what would come first without them, where that is something else', () => {
    const { without } = composeCareless(caseWith(chain, [aSheet()], { withoutCareless: ['near', 'far'] }));
    expect(without?.text).toBe(
      'Without them the first three causes would be: fault of near; and fault of far.',
    );
  });
});

describe('figures of people who may not be named', () => {
  it('stand for their role', () => {
    const kit = aKit({
      nodes: [{ id: 'end', kind: 'outcome' }],
      metrics: [aMetric({ id: 'won' })],
      questions: [
        aQuestion({ node: 'end', id: 'won', sensitive: true, form: { kind: 'metric', metric: 'won' } }),
      ],
      kit: { roles: [{ id: 'rep', title: 'Seller', plural: 'sellers', outside: false }] },
    });
    const sheets = tenSellers((place) => ({ won: aFigure(place < 5 ? 5 : 45) }));
    const [conflict] = composeConflicts(caseWith(kit, sheets));
    expect(conflict?.kept.who).toBe('sellers');
    expect(new Set(conflict?.others.map(({ who }) => who))).toEqual(new Set(['sellers']));
  });
});

describe('how answers hang together', () => {
  const kit = aKit({ nodes: [{ id: 'a' }, { id: 'b' }, { id: 'c' }] });

  it('is told of a role over the points that all its people rated', () => {
    const sheets = tenSellers((place) => ({
      'a-q': place % 2,
      'b-q': 3 + (place % 2),
      ...(place < 9 && { 'c-q': 2 }),
    }));
    const [group] = composeConsistency(caseWith(kit, sheets)).groups;
    expect(group).toMatchObject({ role: 'rep', people: 10, points: 2 });
    // Every seller holds the two points three levels apart; half of them judge one level milder.
    expect(group?.single).toBeCloseTo(9 / (9 + 5 / 9), 9);
  });

  it('is not told where everybody said the same of everything', () => {
    expect(
      composeConsistency(
        caseWith(
          kit,
          tenSellers(() => ({ 'a-q': 2, 'b-q': 2 })),
        ),
      ).groups,
    ).toEqual([]);
  });
});

describe('the range of an answer', () => {
  it.each([
    [{ kind: 'figure', value: 7 }, [7, 7]],
    [{ kind: 'between', from: 6, to: 9 }, [6, 9]],
    [{ kind: 'level', level: 2 }, undefined],
  ] as const)('%# is that of a figure, and of nothing else', (value, range) => {
    expect(rangeOf(value)).toEqual(range);
  });
});
