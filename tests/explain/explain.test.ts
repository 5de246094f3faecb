import { describe, expect, it } from 'vitest';
import type { ExplainInput } from '../../src/explain/explain-input.ts';
import { explain } from '../../src/explain/explain.ts';
import { outlineOfExplanation } from '../../src/explain/outline-of-explanation.ts';
import { writeOutline } from '../../src/explain/write-outline.ts';
import type { Assessment } from '../../src/model/assessment.ts';
import type { Explanation } from '../../src/model/explanation.ts';
import type { Kit } from '../../src/model/kit.ts';
import { composeReport } from '../../src/report/compose-report.ts';
import { aKit } from '../support/a-kit.ts';
import { aMetric } from '../support/a-metric.ts';
import { aSheet, anAssessment } from '../support/a-sheet.ts';
import { aFigure } from '../support/an-answer.ts';
import { aSalesKit, inputOn, northwind } from '../support/a-troubled-company.ts';

const kit = aSalesKit();
const crew = northwind();

function inputFor(given: Kit, assessment: Assessment): ExplainInput {
  const input = inputOn(given, assessment);
  return { ...input, report: composeReport(input) };
}

const input = inputFor(kit, crew);

function explained(id: string, given = input): Explanation {
  const found = explain(given, id);
  if (found === undefined) throw new Error(`${id} is not explained`);
  return found;
}

function pageOf(id: string, given = input): string {
  return writeOutline(outlineOfExplanation(explained(id, given)), { width: 80, unicode: true });
}

describe('explain', () => {
  it('knows no id that is nowhere', () => {
    expect(explain(input, 'no-such-thing')).toBeUndefined();
  });

  it('takes a bare node for its most telling entry', () => {
    expect(explained('crm').id).toBe('node:crm');
    expect(explained('long-sales-cycle').kind).toMatch(/weak point|point on the map/);
  });

  it('gives the words of a role and what its answer weighs', () => {
    const answers = explained('lead-definition-written').answers;
    expect(answers.find(({ who }) => who === 'rep-1')).toMatchObject({
      ask: 'How do you know that a lead handed to you is worth your time?',
      said: 'Nobody has said what a good lead is.',
      level: 0,
      weight: { discrimination: 1, visibility: 1 },
    });
    expect(answers.find(({ who }) => who === 'Marta Lindqvist')?.weight?.visibility).toBe(0.5);
  });

  it('damps answers within a person, within a group and between groups', () => {
    const [coaching] = explained('node:coaching').nodes;
    expect(coaching?.evidence.groups.map(({ group }) => group)).toEqual(['ceo', 'rep', 'sales-leader']);
    const rep = coaching?.evidence.groups.find(({ group }) => group === 'rep');
    expect(rep).toMatchObject({ title: 'Seller', respondents: 3, damping: 1.6 });
    expect(rep?.sum).toBeCloseTo((2 + 1 + 2) / 1.6, 12);
    expect(rep?.voices.map(({ who, sum }) => [who, sum])).toEqual([
      ['rep-1', 2],
      ['rep-2', 1],
      ['rep-3', 2],
    ]);
    expect(coaching?.evidence.opinions?.damping).toBeCloseTo(1.2, 12);
  });

  it('lets hard figures speak for themselves', () => {
    const [outcome] = explained('prospects-do-not-buy').nodes;
    expect(outcome?.evidence.groups).toMatchObject([{ group: 'figure', title: 'Hard figures', sum: 1.5 }]);
    expect(outcome?.evidence.opinions).toBeUndefined();
    expect(pageOf('prospects-do-not-buy')).toContain('Hard figures, one person: +1.5');
  });

  it('follows a sentence to the entry it is part of, and an entry to its section', () => {
    const whole = input.report.health.domains[0];
    expect(explained('health.summary').next).toContainEqual({
      id: whole?.id,
      relation: 'consists-of',
      title: whole?.title,
    });
    const [cause] = [...input.report.rootCauses.causes, ...input.report.rootCauses.runnersUp];
    expect(explained(cause?.summary.id ?? '').next[0]).toMatchObject({ id: cause?.id, relation: 'part-of' });
    expect(explained(cause?.id ?? '').next[0]).toMatchObject({ id: 'causes.intro', relation: 'part-of' });
  });

  it('leaves the sentences on the method to themselves', () => {
    const told = explained('method.1');
    expect(told).toMatchObject({ kind: 'sentence on the method', answers: [], nodes: [], next: [] });
    expect(told.wouldChange).toEqual([input.report.answer.changeOfMind.text]);
  });

  it('goes from a fix to what it repairs, what it needs and what it should move', () => {
    const next = explained('agree-lead-definition').next;
    expect(next).toContainEqual({
      id: 'monthly-joint-meeting',
      relation: 'needs',
      title: 'Plan together every month',
    });
    expect(next.map(({ relation }) => relation)).toContain('repairs');
    expect(next).toContainEqual(
      expect.objectContaining({ id: 'lead-definition-written', relation: 'answer' }),
    );
  });

  it('explains a fix that the report does not show', () => {
    const quiet = {
      ...input,
      report: { ...input.report, plan: { ...input.report.plan, steps: [], alternatives: [] } },
    };
    expect(explained('crm-clean-up', quiet)).toMatchObject({
      id: 'crm-clean-up',
      kind: 'fix that is not in the report',
    });
    expect(explained('fix:crm-clean-up', quiet).values.map(({ field }) => field)).toContain('effort');
  });

  it('explains questions and metrics', () => {
    expect(explained('question:crm-easy')).toMatchObject({ id: 'crm-easy', kind: 'question' });
    expect(explained('win-rate').says).toEqual([
      'Win rate: Orders won, divided by offers made.',
      'Where to find it: The CRM.',
    ]);
  });

  it('finds a question by a former id, and its help', () => {
    const renamed = aKit({
      nodes: [{ id: 'a' }, { id: 'o', kind: 'outcome', weight: 1 }],
      questions: [
        { id: 'a-now', was: ['a-then'], node: 'a', help: 'Ask to see it.' },
        { id: 'o-rate', node: 'o', form: { kind: 'metric', metric: 'rate' } },
      ],
      metrics: [aMetric({ id: 'rate' })],
    });
    const given = inputFor(renamed, anAssessment(aSheet({ id: 's', role: 'ceo', answers: { 'a-now': 1 } })));
    expect(explained('a-then', given)).toMatchObject({ id: 'a-now', says: ['Ask to see it.'] });
    expect(explained('rate', given).kind).toBe('question about a hard figure');
    expect(pageOf('node:o', given)).toContain('Nobody answered about it directly.');
  });

  it('says for one answer who gave it and what a level less would do', () => {
    const told = explained('answer:ceo-1:coaching-hours');
    expect(told.answers).toHaveLength(1);
    expect(told.next).toContainEqual({
      id: 'respondent:ceo-1',
      relation: 'answered-by',
      title: 'Marta Lindqvist',
    });
    // One answer, one person in its group, three groups: κ · 0.5 ÷ 1.2.
    expect(told.wouldChange[0]).toContain('1.5 times as high');
    expect(explained('answer:rep-1:coaching-hours').wouldChange[0]).not.toContain('One level lower');
    expect(explained('answer:ceo-1:win-rate').wouldChange[0]).toContain('4.5 times as high');
  });

  it('leads from an answer to who gave it, not to a namesake', () => {
    const two = anAssessment(
      ...['r1', 'r2'].map((id) =>
        aSheet({
          respondent: { id, name: 'Chris', roles: ['rep'], anonymous: false },
          answers: { 'crm-q': 1 },
        }),
      ),
    );
    const given = inputFor(aKit({ nodes: [{ id: 'crm' }] }), two);
    const people = explained('answer:r1:crm-q', given).next.filter(
      ({ relation }) => relation === 'answered-by',
    );
    expect(people.map(({ id }) => id)).toEqual(['respondent:r1']);
  });

  it('says of a hard figure where it comes from, and of one that does not count that another stands', () => {
    const figures = aKit({
      nodes: [{ id: 'o', kind: 'outcome', weight: 1 }],
      questions: [{ id: 'rate', node: 'o', form: { kind: 'metric', metric: 'rate' } }],
      metrics: [aMetric({ id: 'rate', thresholds: [10, 20, 30, 40] })],
    });
    const sheets = [
      aSheet({
        id: 'a',
        role: 'ceo',
        answers: { rate: aFigure(25, { evidence: 'hearsay', note: 'Heard.' }) },
      }),
      aSheet({ id: 'b', role: 'rep', answers: { rate: aFigure(12, { evidence: 'document' }) } }),
      aSheet({ id: 'c', role: 'rep', answers: { rate: aFigure(17) } }),
    ];
    const page = pageOf('rate', inputFor(figures, anAssessment(...sheets))).replaceAll(/\s+/gu, ' ');
    expect(page).toContain(
      'a (ceo): “25 percent”, by hearsay – does not count, as another figure stands. Note: Heard.',
    );
    expect(page).toContain('b (rep): “12 percent”, from a document – level 1 of 4, weight 1.5');
    expect(page).toContain('c (rep): “17 percent” – does not count, as another figure stands.');
  });

  it('gives all answers of a respondent', () => {
    const answers = explained('respondent:sl-1').answers;
    expect(answers).toHaveLength(7);
    expect(new Set(answers.map(({ who }) => who))).toEqual(new Set(['Ingrid Solberg']));
  });

  it('says how far a cause is from being named and which answers carry most', () => {
    const [first] = input.diagnosis.ranking;
    const told = explained(`node:${first?.node ?? ''}`).wouldChange.join('\n');
    expect(told).toMatch(/is a root cause from 50 % of own fault/);
    expect(told).toMatch(/Without the answers to “.*the odds of its own fault would be/);
    expect(told).toMatch(/In 40 trials with other assumptions it came first in/);
  });

  it('names what comes first instead when one assumption changes', () => {
    const { robustness, ranking } = input.diagnosis;
    if (robustness === undefined) throw new Error('no trials');
    const oneAtATime = [{ parameter: 'leak:crm', direction: 'up', first: 'crm' }] as const;
    const shaky = { ...input, diagnosis: { ...input.diagnosis, robustness: { ...robustness, oneAtATime } } };
    expect(explained(`node:${ranking[0]?.node ?? ''}`, shaky).wouldChange.join('\n')).toContain(
      'One assumption changed alone can put this first instead:',
    );
  });

  it('says that a point needs answers of its own, and people who agree', () => {
    const silent = inputFor(
      kit,
      anAssessment(aSheet({ id: 's', role: 'ceo', answers: { 'would-refer': 0 } })),
    );
    expect(explained('node:crm', silent).wouldChange[0]).toContain(
      'It needs answers of its own, and has none.',
    );
    const nodes = input.diagnosis.nodes.map((each) => ({ ...each, contested: each.node === 'crm' }));
    const split = { ...input, diagnosis: { ...input.diagnosis, nodes } };
    expect(explained('node:crm', split).wouldChange[0]).toContain('People must agree on it');
    expect(pageOf('node:crm', split)).toContain('People contradict each other here.');
  });

  it('keeps half of a hard figure where opinions contradict it', () => {
    const torn = aKit({
      nodes: [{ id: 'a' }, { id: 'o', kind: 'outcome', weight: 1 }],
      links: [['a', 'o', 'strong']],
      questions: [
        { id: 'a-rate', node: 'a', form: { kind: 'metric', metric: 'rate' } },
        { id: 'a-one', node: 'a' },
        { id: 'a-two', node: 'a' },
      ],
      metrics: [aMetric({ id: 'rate' })],
    });
    const rate = { state: 'answered', value: { kind: 'figure', value: -1e9 } } as const;
    const given = inputFor(
      torn,
      anAssessment(
        aSheet({ id: 's', role: 'ceo', answers: { 'a-rate': rate, 'a-one': 4, 'a-two': 4 } }),
        aSheet({ id: 't', role: 'rep', answers: { 'a-one': 4, 'a-two': 4 } }),
      ),
    );
    expect(explained('node:a', given).nodes[0]?.evidence).toMatchObject({ conflict: true, total: 1.5 });
    expect(pageOf('node:a', given)).toContain('half of what they say is');
  });

  it('names candidates under the headline where none is a root cause, and nothing where all is well', () => {
    const open = {
      ...input.diagnosis,
      verdict: { kind: 'insufficient-evidence', candidates: ['crm'] },
    } as const;
    expect(explained('answer.headline', { ...input, diagnosis: open }).nodes.map(({ node }) => node)).toEqual(
      ['crm'],
    );
    const outside = {
      ...open,
      verdict: { ...open.verdict, candidates: [], unexplained: ['customers-leave'] },
    };
    expect(
      explained('answer.headline', { ...input, diagnosis: outside }).nodes.map(({ node }) => node),
    ).toEqual(['customers-leave']);
    const well = { ...input.diagnosis, verdict: { kind: 'healthy' } } as const;
    expect(explained('answer.headline', { ...input, diagnosis: well }).nodes).toEqual([]);
    const people = { ...input.diagnosis, verdict: { kind: 'people', roots: ['selling-skill'] } } as const;
    expect(explained('answer.headline', { ...input, diagnosis: people }).nodes[0]?.node).toBe(
      'selling-skill',
    );
  });
});

describe('what is there several times', () => {
  it('is told apart by name', () => {
    const inherited = input.report.notFirst.weakPoints.find(({ from }) => from.length > 0);
    const activities = explained(inherited?.id ?? '').values.filter(({ field }) => field === 'from.activity');
    expect(activities.map(({ of }) => of)).toEqual(inherited?.from.map(({ fault }) => fault));
  });
});

describe('what an explanation does not find', () => {
  it('is called by its id', () => {
    const [first] = input.diagnosis.ranking;
    if (first === undefined) throw new Error('no candidate');
    const effect = { node: 'ghost', question: 'ghost-asked', change: 0.5 };
    const ghost = { ...first, node: 'ghost', evidenceFor: [effect] };
    const diagnosis = {
      ...input.diagnosis,
      verdict: { kind: 'root-cause', roots: ['ghost'] },
      ranking: [ghost, ...input.diagnosis.ranking],
    } as const;
    const told = explained('answer.headline', { ...input, diagnosis });
    expect(told.nodes).toEqual([]);
    expect(told.wouldChange.join(' ')).toContain('“ghost-asked” (ghost-asked)');
    expect(told.next).toContainEqual({ id: 'node:ghost', relation: 'about', title: 'ghost' });
  });

  it('leaves a role and a person their ids, and a link that the kit lacks out', () => {
    const readings = input.scorecard.readings.map((each) => ({ ...each, group: 'stranger' }));
    const scorecard = { ...input.scorecard, readings, respondents: [] };
    const links = input.diagnosis.links.map((link) => ({ ...link, cause: `x-${link.cause}` }));
    const odd = { ...input, scorecard, diagnosis: { ...input.diagnosis, links } };
    const [found] = explained('node:coaching', odd).nodes;
    expect(found?.evidence.groups[0]?.title).toBe('stranger');
    expect(found?.evidence.groups[0]?.voices[0]?.who).toBe('ceo-1');
    expect(explained('node:onboarding', odd).nodes[0]?.linksIn).toEqual([]);
  });
});

describe('what is explained about people who must not be shown', () => {
  const sheets = crew.sheets.map((sheet) => ({
    ...sheet,
    respondent: { ...sheet.respondent, anonymous: sheet.respondent.roles[0] === 'rep' },
  }));
  const shy = inputFor(kit, { ...crew, sheets });

  it('never bears their ids, and sums up nothing but what is shown', () => {
    const told = explained('node:coaching', shy);
    expect(JSON.stringify(told)).not.toMatch(/rep-[123]/);
    expect(told.nodes[0]?.evidence).toMatchObject({ withheld: 1, conflict: false });
    const silent = inputFor(kit, {
      ...crew,
      sheets: sheets.filter(({ respondent }) => !respondent.anonymous),
    });
    const without = explained('node:coaching', silent).nodes[0]?.evidence;
    expect(told.nodes[0]?.evidence.total).toBe(without?.total);
    expect(told.nodes[0]?.evidence.groups.map(({ group }) => group)).toEqual(['ceo', 'sales-leader']);
  });

  it('says that something is withheld', () => {
    expect(pageOf('node:coaching', shy)).toContain('withheld, to protect people');
    expect(pageOf('node:coaching', shy)).toContain('Answers to one question are withheld to protect people');
  });

  it('explains a withheld answer without saying it', () => {
    const [hidden] = shy.report.appendix.answers.filter(({ state }) => state === 'withheld');
    expect(explained(hidden?.id ?? '', shy).answers).toMatchObject([{ state: 'withheld', said: '' }]);
  });
});

describe('a group that is large enough to hide in', () => {
  const many = Array.from({ length: 6 }, (_, index) =>
    aSheet({
      id: `secret-${String(index)}`,
      respondent: { id: `secret-${String(index)}`, roles: ['rep'], anonymous: true },
      answers: { 'coaching-hours': index % 2, 'crm-easy': 'unknown' },
    }),
  );
  const hidden = inputFor(kit, { ...crew, sheets: [...crew.sheets.slice(0, 3), ...many] });

  it('shows its words and its sum, and no single person', () => {
    const told = explained('node:coaching', hidden);
    expect(JSON.stringify(told)).not.toContain('secret');
    const rep = told.nodes[0]?.evidence.groups.find(({ group }) => group === 'rep');
    expect(rep).toMatchObject({ respondents: 6, voices: [] });
    expect(rep?.sum).toBeCloseTo(9 / 2.5, 12);
    expect(pageOf('node:coaching', hidden)).toContain('sellers (Seller): “Never.” – level 0 of 4.');
  });
});
