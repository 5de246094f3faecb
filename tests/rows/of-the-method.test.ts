import { describe, expect, test } from 'vitest';
import { benefitsUnder } from '../../src/diagnose/benefits-under.ts';
import { diagnose } from '../../src/diagnose/diagnose.ts';
import type { Diagnosis } from '../../src/model/diagnosis.ts';
import type { Kit } from '../../src/model/kit.ts';
import type { Scorecard } from '../../src/model/scorecard.ts';
import { planFixes } from '../../src/plan/plan-fixes.ts';
import { scoreAssessment } from '../../src/score/score-assessment.ts';
import { aKit } from '../support/a-kit.ts';
import { aFigure } from '../support/an-answer.ts';
import { aScorecard, readingsAt } from '../support/a-scorecard.ts';
import { aSheet, anAssessment, type AnswerSketch, type SheetSketch } from '../support/a-sheet.ts';
import { theTroubledReport } from '../support/the-troubled-company.ts';
import { theShippedKit } from '../support/the-shipped-kit.ts';

const kit = theShippedKit();

/** Coaching stands above the sellers' skill, the offer beside them; all lead to sales. */
const small = aKit({
  nodes: [
    { id: 'coaching' },
    { id: 'offer' },
    { id: 'skill', people: true, leak: 0.12 },
    { id: 'slow-deals', kind: 'symptom', leak: 0.05 },
    { id: 'sales', kind: 'outcome', leak: 0.05 },
  ],
  links: [
    ['coaching', 'skill', 'medium'],
    ['offer', 'sales', 'strong'],
    ['skill', 'slow-deals', 'strong'],
    ['slow-deals', 'sales', 'strong'],
  ],
  fixes: [
    { id: 'coach', repairs: [{ capability: 'coaching', effect: 0.8 }] },
    { id: 'replace', repairs: [{ capability: 'skill', effect: 0.9 }], replacesPeople: true },
  ],
});

function diagnosed(levels: Readonly<Record<string, number>>, given: Kit = small): Diagnosis {
  return diagnose(given, aScorecard(given, readingsAt(levels)), { robustness: false });
}

type Answers = Readonly<Record<string, AnswerSketch>>;

function scored(answers: Answers, sketch: Omit<SheetSketch, 'answers'> = {}, given: Kit = kit): Scorecard {
  const sheet = aSheet({ role: 'service', answers, ...sketch });
  return scoreAssessment(given, anAssessment(sheet), { resamples: 0 });
}

function evidenceOn(node: string, answers: Answers, given: Kit = kit): number {
  const { nodes } = diagnose(given, scored(answers, {}, given), { robustness: false });
  const found = nodes.find((each) => each.node === node);
  if (found === undefined) throw new Error(`no node ${node}`);
  return found.evidence;
}

describe('the rules of the score', () => {
  test('S2-025: the size of a company drops no element and changes no score', () => {
    const answers = Object.fromEntries(
      kit.questions
        .filter(({ form, roles }) => form.kind === 'levels' && 'ceo' in roles)
        .map(({ id }, index) => [id, index % 5]),
    );
    const [few, many] = [5, 5000].map((size) =>
      scored(answers, { role: 'ceo', company: { name: 'Acme', facts: { size } } }),
    );
    expect(few?.nodes.length).toBeGreaterThan(60);
    expect(many).toEqual(few);
  });

  test('S3-039: few complaints are weak evidence that service is sound', () => {
    const silence = { 'complaint-rate': aFigure(0) };
    const questions = kit.questions.map((each) =>
      each.id === 'complaint-rate' ? { ...each, roles: { service: 1 } } : each,
    );
    const weak = evidenceOn('unreliable-service', silence);
    expect(weak).toBeLessThan(0);
    expect(weak).toBeCloseTo(evidenceOn('unreliable-service', silence, { ...kit, questions }) / 2, 9);
    const form = kit.questions.find(({ id }) => id === 'service-called-unreliable')?.form;
    expect(form?.kind === 'levels' && form.levels[3]).toMatch(/none because nobody asked/);
  });
});

describe('the rules of the diagnosis', () => {
  test('S1-079: of the four activities of a manager, the one that is missing is told', () => {
    const activities = ['managers-in-the-field', 'managers-on-open-deals', 'managers-build-skill'];
    const covered = ['S1-080', 'S1-081', 'S1-082', 'S1-083'].map((row) =>
      kit.questions.filter(({ covers }) => covers.includes(row)).map(({ id }) => id),
    );
    expect(covered).toEqual([...activities, 'managers-with-peers'].map((id) => [id]));
    const scorecard = scored(
      { 'managers-on-open-deals': 3, 'managers-with-peers': 0 },
      { role: 'sales-leader' },
    );
    const { ranking } = diagnose(kit, scorecard, { robustness: false });
    const found = ranking.find(({ node }) => node === 'manager-focus');
    expect(found?.evidenceFor[0]?.question).toBe('managers-with-peers');
  });

  test('S2-026: a symptom alone is never named the cause, for the whole ecosystem is looked at', () => {
    const troubles = kit.nodes.filter(({ kind }) => kind !== 'capability').map(({ id }) => [id, 0] as const);
    const { verdict, ranking } = diagnosed(Object.fromEntries(troubles), kit);
    expect(verdict.kind).toBe('insufficient-evidence');
    const capabilities = kit.nodes.filter(({ kind }) => kind === 'capability').map(({ id }) => id);
    expect(ranking.map(({ node }) => node).toSorted()).toEqual(capabilities.toSorted());
  });

  test('S2-028: several causes may be named at once', () => {
    const { verdict } = diagnosed({ coaching: 0, offer: 0, skill: 1, sales: 0 });
    expect(verdict).toEqual({ kind: 'root-cause', roots: ['offer', 'coaching'] });
  });

  test('S2-041: when all else is sound, the people are the limit with a chance of 12 to 22 percent', () => {
    const people = kit.nodes.filter((node) => node.people);
    expect(people.map(({ id }) => id)).toEqual(['seller-capability']);
    for (const { leak } of people) {
      expect(leak).toBeGreaterThanOrEqual(0.12);
      expect(leak).toBeLessThanOrEqual(0.22);
    }
  });

  test('S2-049: the people are no more suspect than any cause around them, and nobody is blamed without evidence', () => {
    const leakOf = (id: string): number => kit.nodes.find((node) => node.id === id)?.leak ?? 0;
    expect(leakOf('seller-capability')).toBeLessThanOrEqual(leakOf('executive-support'));
    const empty = diagnose(kit, scored({}), { robustness: false });
    expect(empty.verdict.kind).toBe('insufficient-evidence');
    expect(empty.ranking[0]?.node).not.toBe('seller-capability');
    expect(diagnosed({ coaching: 1.5, offer: 4, skill: 0, sales: 0 }).verdict.kind).not.toBe('people');
  });
});

describe('the rules of the plan and the report', () => {
  test('S2-027: beside every relief stands how much of it will not last', () => {
    const { notFirst, rootCauses } = theTroubledReport();
    const symptoms = notFirst.weakPoints.filter(({ kind }) => kind === 'capability');
    expect(symptoms.length).toBeGreaterThan(0);
    for (const { immediateBenefit = 0, durableBenefit = 0, relapseGap, summary } of symptoms) {
      expect(relapseGap).toBeCloseTo(immediateBenefit - durableBenefit, 9);
      expect(summary.text).toMatch(/of the relief will not last/);
    }
    for (const { immediateBenefit, durableBenefit, relapseGap } of rootCauses.causes) {
      expect(relapseGap).toBeCloseTo(immediateBenefit - durableBenefit, 9);
    }
  });

  test('S2-040: individuals are judged only after the ecosystem is sound', () => {
    const heldAt = (coaching: number): readonly (string | undefined)[] => {
      const scorecard = aScorecard(small, readingsAt({ coaching, offer: 4, skill: 0, sales: 0 }));
      const benefits = benefitsUnder(small, scorecard);
      const { ranking } = planFixes(small, diagnose(small, scorecard, { robustness: false }), { benefits });
      return ranking.filter(({ fix }) => fix === 'replace').map(({ held }) => held);
    };
    expect(heldAt(0)).toEqual(['judge-people-later']);
    expect(heldAt(4)).toEqual([undefined]);
    const last = kit.fixes.filter(({ replacesPeople }) => replacesPeople);
    expect(last.map(({ id, after }) => [id, after.toSorted()])).toEqual([
      ['judge-individuals-fairly', ['start-coaching', 'train-to-gaps']],
    ]);
  });
});
