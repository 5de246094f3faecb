import { describe, expect, it } from 'vitest';
import type { Scorecard } from '../../src/model/scorecard.ts';
import { scoreAssessment } from '../../src/score/score-assessment.ts';
import { aKit, aQuestion } from '../support/a-kit.ts';
import { aSheet, anAssessment } from '../support/a-sheet.ts';
import type { SheetSketch } from '../support/a-sheet.ts';

const roles = ['boss', 'marketing', 'rep'].map((id) => ({
  ...{ id, title: id, plural: `${id}s`, outside: false },
  executive: id === 'boss',
}));
const all = { boss: 1, marketing: 1, rep: 1 };
const kit = aKit({
  nodes: [{ id: 'a' }, { id: 'b' }],
  questions: [
    aQuestion({ id: 'a-open', node: 'a', roles: all }),
    aQuestion({ id: 'b-touchy', node: 'b', roles: all, sensitive: true }),
    aQuestion({ id: 'a-words', node: 'a', roles: all, form: { kind: 'text' } }),
  ],
  kit: { roles },
});

function scored(...sheets: readonly SheetSketch[]): Scorecard {
  return scoreAssessment(kit, anAssessment(...sheets.map((sketch) => aSheet(sketch))), { resamples: 0 });
}

function people(count: number, answers: SheetSketch['answers'], given: SheetSketch = {}): SheetSketch[] {
  return Array.from({ length: count }, (_, at) => ({
    ...{ id: `${given.role ?? 'rep'}-${at}`, role: 'rep' },
    answers: answers ?? {},
    ...given,
    ...(given.id === undefined ? {} : { id: `${given.id}-${at}` }),
  }));
}

const hidden = (sketch: SheetSketch): SheetSketch => {
  const id = sketch.id ?? 'r1';
  return { ...sketch, respondent: { id, roles: [sketch.role ?? 'rep'], anonymous: true } };
};

describe('a sensitive question', () => {
  it('counts as soon as five of one role answered it', () => {
    const five = scored(...people(5, { 'b-touchy': 3 }));
    expect(five.nodes[1]).toMatchObject({ value: { state: 'assessed', score: 75 }, respondents: 5 });
    expect(five.hidden).toEqual([{ question: 'b-touchy', groups: ['rep'], tooFew: [] }]);
    const four = scored(...people(4, { 'b-touchy': 3 }));
    expect(four.nodes[1]).toMatchObject({
      value: { state: 'not-assessed', reason: 'withheld' },
      respondents: 0,
    });
    expect(four.hidden).toEqual([{ question: 'b-touchy', groups: [], tooFew: ['rep'] }]);
    expect(four.readings).toEqual([]);
  });

  it('counts role by role, named in the order of their ids', () => {
    const { hidden: found, readings } = scored(
      ...people(5, { 'b-touchy': 3 }),
      ...people(4, { 'b-touchy': 0 }, { role: 'marketing' }),
    );
    expect(found).toEqual([{ question: 'b-touchy', groups: ['rep'], tooFew: ['marketing'] }]);
    expect(new Set(readings.map(({ group }) => group))).toEqual(new Set(['rep']));
    const both = scored(
      ...people(5, { 'b-touchy': 3 }, { id: 'a' }),
      ...people(5, { 'b-touchy': 0 }, { id: 'z', role: 'marketing' }),
    );
    expect(both.hidden).toEqual([{ question: 'b-touchy', groups: ['marketing', 'rep'], tooFew: [] }]);
  });

  it('counts of an executive always: that is a source with a name', () => {
    const { hidden: found, readings } = scored({ id: 'boss', role: 'boss', answers: { 'b-touchy': 1 } });
    expect(found).toEqual([]);
    expect(readings).toHaveLength(1);
  });

  it('needs five who gave a level: whoever does not know is no crowd', () => {
    const four = people(4, { 'b-touchy': 3 });
    const unsure = { id: 'unsure', role: 'rep', answers: { 'b-touchy': 'unknown' } } as const;
    expect(scored(...four, unsure).hidden).toEqual([{ question: 'b-touchy', groups: [], tooFew: ['rep'] }]);
    // Nor is somebody who was never heard on it.
    expect(scored({ role: 'rep', answers: { 'a-open': 2 } }).hidden).toEqual([]);
    // A "don't know" is an answer too, and stays hidden with the others.
    expect(scored(unsure)).toMatchObject({
      hidden: [{ question: 'b-touchy', groups: [], tooFew: ['rep'] }],
      nodes: [{}, { value: { reason: 'withheld' } }],
    });
  });

  it('counts one person once, however many sheets there are', () => {
    const twice = ['2026-11-01', '2026-11-02'].flatMap((date) =>
      people(3, { 'b-touchy': 3 }).map((sketch) => ({ ...sketch, date, path: `${date}-${sketch.id}.yaml` })),
    );
    expect(scored(...twice).hidden).toEqual([{ question: 'b-touchy', groups: [], tooFew: ['rep'] }]);
  });
});

describe('somebody anonymous', () => {
  it('counts on any question only in a crowd of the same role', () => {
    const crowd = people(5, { 'a-open': 4 }).map(hidden);
    expect(scored(...crowd).nodes[0]).toMatchObject({ value: { score: 100 }, respondents: 5 });
    const few = scored(...crowd.slice(1));
    expect(few.nodes[0]).toMatchObject({ value: { reason: 'withheld' } });
    expect(few.hidden).toEqual([{ question: 'a-open', groups: [], tooFew: ['rep'] }]);
  });

  it('takes nothing from those who gave their names', () => {
    const named = people(2, { 'a-open': 0 }, { id: 'named' });
    const { nodes, readings } = scored(...named, ...people(2, { 'a-open': 4 }).map(hidden));
    expect(nodes[0]).toMatchObject({ value: { score: 0 }, respondents: 2 });
    expect(readings.map(({ respondent }) => respondent)).toEqual(['named-0', 'named-1']);
  });

  it('is so on all of their sheets, whichever says it', () => {
    const first = hidden({ id: 'p', role: 'rep', date: '2026-11-01', path: 'a.yaml', answers: {} });
    const second = { id: 'p', role: 'rep', date: '2026-11-02', path: 'b.yaml', answers: { 'a-open': 2 } };
    expect(scored(first, second).nodes[0]).toMatchObject({ value: { reason: 'withheld' } });
  });

  it('leaves open what was left open', () => {
    const { nodes } = scored(hidden({ id: 'p', role: 'rep', answers: { 'a-open': 1 } }));
    expect(nodes.map(({ value }) => value)).toEqual([
      { state: 'not-assessed', reason: 'withheld' },
      { state: 'not-assessed', reason: 'not-asked' },
    ]);
  });

  it('is no crowd on a question that asks for words, which never stand for anything', () => {
    const words = { state: 'answered', value: { kind: 'text', text: 'Well.' } } as const;
    expect(scored(...people(5, { 'a-words': words }).map(hidden)).hidden).toEqual([
      { question: 'a-words', groups: [], tooFew: ['rep'] },
    ]);
  });

  it('has words and open answers that stay out too, by question', () => {
    const words = { state: 'answered', value: { kind: 'text', text: 'Well.' } } as const;
    const { hidden: found, nodes } = scored(
      hidden({ id: 'p', role: 'rep', answers: { 'a-words': words, 'b-touchy': 1, 'a-open': 1 } }),
    );
    expect(found.map(({ question }) => question)).toEqual(['a-open', 'a-words', 'b-touchy']);
    expect(nodes.map(({ value }) => value.state)).toEqual(['not-assessed', 'not-assessed']);
  });
});

describe('what is withheld', () => {
  it('is no blank that could be filled: the worst and the best case leave it out', () => {
    const more = aKit({
      nodes: [{ id: 'a' }],
      questions: [
        aQuestion({ id: 'a-open', node: 'a', roles: all }),
        aQuestion({ id: 'a-touchy', node: 'a', roles: all, sensitive: true, core: false }),
        aQuestion({ id: 'a-blank', node: 'a', roles: all, core: false }),
      ],
      kit: { roles },
    });
    const sheet = aSheet({ role: 'rep', answers: { 'a-open': 2, 'a-touchy': 0 } });
    const { nodes } = scoreAssessment(more, anAssessment(sheet), { resamples: 5 });
    expect(nodes[0]).toMatchObject({
      value: { score: 50, blanks: { low: 25, high: 75 } },
      coverage: expect.closeTo(1 / 3, 9) as number,
    });
  });
});
